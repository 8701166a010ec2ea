/** A real PostgreSQL for tests. */
@NullMarked
package dev.rowan.testing;

import org.jspecify.annotations.NullMarked;
