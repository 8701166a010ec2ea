package dev.rowan.it.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Composed of others, each of which says what is wrong. */
@NotNull
@Size(min = 2)
@Pattern(regexp = "[a-z]*")
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Code {
  String message() default "{it.code}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The most characters. */
  @OverridesAttribute(constraint = Size.class, name = "max")
  int length() default 4;
}
