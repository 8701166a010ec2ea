/** Readers: compiler elements in, declarations out. They judge nothing and print nothing. */
@NullMarked
package dev.rowan.processor.read;

import org.jspecify.annotations.NullMarked;
