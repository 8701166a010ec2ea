/** Queries as immutable values. */
@NullMarked
package dev.rowan.query;

import org.jspecify.annotations.NullMarked;
