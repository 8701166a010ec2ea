package dev.rowan.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the {@code ConstraintValidator}s of users, for generated code. The only class that needs
 * Jakarta Validation at run time, which those who write such validators have.
 */
@SuppressWarnings("exports") // who calls this has Jakarta Validation
public final class CustomChecks {

  private CustomChecks() {}

  /** Shows a new validator its annotation, and returns it. */
  public static <A extends Annotation, T, V extends ConstraintValidator<A, T>> V initialized(
      V validator, A annotation) {
    validator.initialize(annotation);
    return validator;
  }

  /** Tests a value, and adds what the validator says is wrong. */
  public static <T> void check(
      ConstraintValidator<?, T> validator,
      String name,
      @Nullable T value,
      Constraint constraint,
      Checks checks) {
    ValidatorContext context = new ValidatorContext(checks, constraint);
    if (!validator.isValid(value, context)) {
      context.report(name, value);
    }
  }

  /** Whether a value passes; what else the validator says is not heard. */
  public static <T> boolean isValid(
      ConstraintValidator<?, T> validator, @Nullable T value, Checks checks) {
    return validator.isValid(value, new ValidatorContext(checks, Constraint.of("", "")));
  }

  /** The classes as an array. */
  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  public static <T> Class<? extends T>[] classes(List<? extends Class<? extends T>> classes) {
    return classes.toArray(new Class[0]);
  }
}
