/** From models to SQL: the texts, what is bound to their parameters, what their rows hold. */
@NullMarked
package dev.rowan.processor.plan;

import org.jspecify.annotations.NullMarked;
