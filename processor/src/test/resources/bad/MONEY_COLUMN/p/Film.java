package p;

import dev.rowan.annotations.*;
import java.math.BigDecimal;

@Entity
class Film {
  @Id Long id;
  @Column(type = "money") BigDecimal price; // ERROR RWN-184 <"money"> <type>: the column of price is of the type money; its values change their meaning with a setting of the server, lc_monetary; use numeric with a precision and a scale, and a column for the currency
}
