/** Writes the schema that entities need. */
@NullMarked
package dev.rowan.processor.schema;

import org.jspecify.annotations.NullMarked;
