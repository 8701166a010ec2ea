/**
 * A real PostgreSQL for tests and samples.
 *
 * <p>{@link dev.rowan.testing.RowanTest} gives a JUnit test class a fresh database; {@link
 * dev.rowan.testing.PostgresServer} is the server behind it and works without JUnit.
 */
@NullMarked
package dev.rowan.testing;

import org.jspecify.annotations.NullMarked;
