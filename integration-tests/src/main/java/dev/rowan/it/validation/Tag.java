package dev.rowan.it.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Composed of others, and says one message. */
@NotNull
@Size(max = 3)
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Tag.OfText.class})
public @interface Tag {
  String message() default "{it.tag}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks text. */
  class OfText implements ConstraintValidator<Tag, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || !text.contains("a");
    }
  }
}
