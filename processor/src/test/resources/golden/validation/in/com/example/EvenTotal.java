package com.example;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EvenTotal.OfOrder.class)
public @interface EvenTotal {
  String message() default "the total is even";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class OfOrder implements ConstraintValidator<EvenTotal, Order> {
    @Override
    public boolean isValid(Order order, ConstraintValidatorContext context) {
      return order.total == null || order.total.remainder(java.math.BigDecimal.TEN).signum() == 0;
    }
  }
}
