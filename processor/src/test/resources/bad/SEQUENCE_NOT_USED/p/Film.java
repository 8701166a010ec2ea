package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Generated(sequence = "film_numbers") Long id; // ERROR RWN-145 <"film_numbers"> <sequence>: "sequence" has no effect on id; the values do not come from a sequence with the strategy AUTO; write @Generated(value = SEQUENCE, ...), or remove "sequence"
}
