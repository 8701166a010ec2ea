package com.example;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@NotNull
@Size(max = 5)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Constraint(validatedBy = Sku.OfText.class)
public @interface Sku {
  String message() default "{com.example.sku}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  String prefix();

  @OverridesAttribute(constraint = Size.class, name = "max")
  int length() default 8;

  class OfText implements ConstraintValidator<Sku, CharSequence> {
    private String prefix = "";

    @Override
    public void initialize(Sku sku) {
      prefix = sku.prefix();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      return text == null || text.toString().startsWith(prefix);
    }
  }
}
