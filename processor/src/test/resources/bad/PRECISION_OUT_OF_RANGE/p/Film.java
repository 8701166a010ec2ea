package p;

import dev.rowan.annotations.*;
import java.math.BigDecimal;

@Entity
class Film {
  @Id Long id;
  @Column(precision = 2000) BigDecimal price; // ERROR RWN-153 <2000> <precision>: the precision of price is 2000; a numeric has from 1 to 1000 digits; write such a precision, or none for numbers of any size
}
