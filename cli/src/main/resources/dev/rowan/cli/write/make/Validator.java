package {{package}};

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint; {@link Check} says which values are valid. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {{name}}.Check.class)
public @interface {{name}} {
  String message() default "is not valid";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks values; all threads share one instance. */
  class Check implements ConstraintValidator<{{name}}, {{type}}> {
    @Override
    public boolean isValid({{type}} value, ConstraintValidatorContext context) {
      if (value == null) {
        return true; // null is a matter of @NotNull
      }
      throw new UnsupportedOperationException("Say here whether this is valid: " + value);
    }
  }
}
