/** What can go wrong with a database, as unchecked exceptions. */
@NullMarked
package dev.rowan.errors;

import org.jspecify.annotations.NullMarked;
