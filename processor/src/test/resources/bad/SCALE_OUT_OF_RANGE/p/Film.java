package p;

import dev.rowan.annotations.*;
import java.math.BigDecimal;

@Entity
class Film {
  @Id Long id;
  @Column(precision = 5, scale = 6) BigDecimal price; // ERROR RWN-155 <6> <scale>: the scale of price is 6 with a precision of 5; the digits after the decimal point are a part of all digits; write a scale from 0 to 5
}
