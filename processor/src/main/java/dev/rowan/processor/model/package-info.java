/** Immutable records of what is known about entities. They hold names, never compiler elements. */
@NullMarked
package dev.rowan.processor.model;

import org.jspecify.annotations.NullMarked;
