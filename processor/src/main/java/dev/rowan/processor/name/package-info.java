/** The names of types, as the model holds them and as generated code writes them. */
@NullMarked
package dev.rowan.processor.name;

import org.jspecify.annotations.NullMarked;
