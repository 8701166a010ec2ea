/** The pipeline: read, check, plan, write. */
@NullMarked
package dev.rowan.processor.step;

import org.jspecify.annotations.NullMarked;
