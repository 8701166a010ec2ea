package dev.rowan.it.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Text with capitals. */
// region custom
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Capitals.OfText.class, Capitals.OfList.class})
public @interface Capitals {
  String message() default "{it.capitals}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The least number of capitals. */
  int least() default 1;

  /** Checks text. */
  class OfText implements ConstraintValidator<Capitals, CharSequence> {
    private int least;

    @Override
    public void initialize(Capitals capitals) {
      least = capitals.least();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      return text == null || text.chars().filter(Character::isUpperCase).count() >= least;
    }
  }

  /** Checks lists, and says which elements are wrong. */
  class OfList implements ConstraintValidator<Capitals, List<String>> {
    @Override
    public boolean isValid(List<String> texts, ConstraintValidatorContext context) {
      if (texts == null || texts.size() < 2) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("some {least} of them")
          .addPropertyNode("first")
          .addConstraintViolation()
          .buildConstraintViolationWithTemplate("or others")
          .addPropertyNode("second")
          .inIterable()
          .atIndex(1)
          .addPropertyNode("third")
          .addConstraintViolation();
      return false;
    }
  }
}
// endregion
