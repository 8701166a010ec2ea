package p;

import dev.rowan.annotations.*;
import java.math.BigDecimal;

@Entity
class Film {
  @Id Long id;
  @Column(scale = 2) BigDecimal price; // ERROR RWN-156 <2> <scale>: price has a scale but no precision; PostgreSQL needs both; write "precision" too
}
