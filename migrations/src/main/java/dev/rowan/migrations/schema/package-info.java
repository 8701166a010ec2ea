/** The schema of a database as a model. */
@NullMarked
package dev.rowan.migrations.schema;

import org.jspecify.annotations.NullMarked;
