package p;

import dev.rowan.annotations.*;
import jakarta.validation.*;
import java.lang.annotation.*;

@Entity
class Post {
  @Id Long id;
  @Even // ERROR RWN-609 <@Even>: EvenText, a validator of @Even, cannot be made with new; generated code needs a class that it sees, which is not abstract and has a public constructor without parameters; change it
  String title;
}

@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {EvenText.class})
@interface Even {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

class EvenText implements ConstraintValidator<Even, String> {
  EvenText(int base) {}

  public boolean isValid(String value, ConstraintValidatorContext context) {
    return value == null;
  }
}
