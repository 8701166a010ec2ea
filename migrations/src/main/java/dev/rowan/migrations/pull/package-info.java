/**
 * Writes the sources of entities for a database that is there already. {@link
 * dev.rowan.migrations.pull.EntityPull} reads the database and makes {@link
 * dev.rowan.migrations.pull.PulledEntities}: sources, and notes about what entities cannot say.
 */
@NullMarked
package dev.rowan.migrations.pull;

import org.jspecify.annotations.NullMarked;
