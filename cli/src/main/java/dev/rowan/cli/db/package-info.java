/** The commands below {@code rowan db}. */
@NullMarked
package dev.rowan.cli.db;

import org.jspecify.annotations.NullMarked;
