/**
 * The commands about the schema of entities: {@code schema}, {@code diff}, {@code check}, {@code
 * lint}.
 */
@NullMarked
package dev.rowan.cli.schema;

import org.jspecify.annotations.NullMarked;
