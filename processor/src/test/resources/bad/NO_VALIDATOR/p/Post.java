package p;

import dev.rowan.annotations.*;
import jakarta.validation.*;
import java.lang.annotation.*;

@Entity
class Post {
  @Id Long id;
  @Even // ERROR RWN-607 <@Even>: @Even has no validator for the type String; each of its validators is a ConstraintValidator for other types; add one to validatedBy, or remove the constraint
  String title;
}

@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {EvenNumber.class})
@interface Even {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

class EvenNumber implements ConstraintValidator<Even, Integer> {
  public boolean isValid(Integer value, ConstraintValidatorContext context) {
    return value == null;
  }
}
