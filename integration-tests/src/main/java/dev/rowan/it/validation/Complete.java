package dev.rowan.it.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint of the whole. */
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Complete.OfSubject.class})
public @interface Complete {
  String message() default "{it.complete}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks whole subjects. */
  class OfSubject implements ConstraintValidator<Complete, Subject> {
    @Override
    public boolean isValid(Subject subject, ConstraintValidatorContext context) {
      return subject.tag != null || subject.code != null;
    }
  }
}
