/** What runs how: plans of statements, and what the server says of queries. */
@NullMarked
package dev.rowan.cli.explain;

import org.jspecify.annotations.NullMarked;
