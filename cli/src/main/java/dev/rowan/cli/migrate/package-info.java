/** The commands below {@code rowan migrate}. */
@NullMarked
package dev.rowan.cli.migrate;

import org.jspecify.annotations.NullMarked;
