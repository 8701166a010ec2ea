/**
 * Checks of entities by the constraints of Jakarta Validation that they declare. The checks are
 * generated; what they found is a {@link dev.rowan.validation.Violations}. {@code Sizes}, {@code
 * Decimals}, {@code Signs}, {@code Times}, {@code Emails} and {@code Checks} are for generated
 * code.
 */
@org.jspecify.annotations.NullMarked
package dev.rowan.validation;
