/** From models and SQL to source: one writer for each kind of generated class. */
@NullMarked
package dev.rowan.processor.write;

import org.jspecify.annotations.NullMarked;
