package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(precision = 5) double price; // ERROR RWN-154 <5> <precision>: price has a precision, but is of the type double; only BigDecimal and BigInteger have one; remove it, or declare "BigDecimal price"
}
