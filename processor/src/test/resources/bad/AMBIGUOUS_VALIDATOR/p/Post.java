package p;

import dev.rowan.annotations.*;
import jakarta.validation.*;
import java.lang.annotation.*;

@Entity
class Post {
  @Id Long id;
  @Even // ERROR RWN-608 <@Even>: @Even has two validators for the type String, EvenText and EvenOrder; neither is for a narrower type than the other; let one of them be for just this type
  String title;
}

@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {EvenText.class, EvenOrder.class})
@interface Even {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

class EvenText implements ConstraintValidator<Even, CharSequence> {
  public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
    return value == null;
  }
}

class EvenOrder implements ConstraintValidator<Even, Comparable<String>> {
  public boolean isValid(Comparable<String> value, ConstraintValidatorContext context) {
    return value == null;
  }
}
