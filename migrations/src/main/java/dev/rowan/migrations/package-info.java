/**
 * The runner of migrations: brings databases from version to version, and back.
 *
 * <p>{@link dev.rowan.migrations.Migrations} is where to begin.
 */
@NullMarked
package dev.rowan.migrations;

import org.jspecify.annotations.NullMarked;
