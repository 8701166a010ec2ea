package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @DecimalMin("1,50") // ERROR RWN-606 <"1,50">: "1,50" in @DecimalMin of price is no number; it is written as in "12.50"; correct it
  java.math.BigDecimal price;
}
