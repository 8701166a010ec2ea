/** What is written about a database that is there: entities, and a page. */
@NullMarked
package dev.rowan.cli.write;

import org.jspecify.annotations.NullMarked;
