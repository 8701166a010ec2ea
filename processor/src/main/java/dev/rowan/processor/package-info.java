/** The annotation processor. */
@NullMarked
package dev.rowan.processor;

import org.jspecify.annotations.NullMarked;
