package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @Digits(integer = 5, fraction = -2) // ERROR RWN-605 <-2> <fraction>: @Digits of price asks for -2 digits; there are at least 0; write how many there may be
  java.math.BigDecimal price;
}
