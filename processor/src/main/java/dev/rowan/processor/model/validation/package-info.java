/** The constraints of Jakarta Validation that entities declare. */
@NullMarked
package dev.rowan.processor.model.validation;

import org.jspecify.annotations.NullMarked;
