package p;

import static dev.rowan.annotations.Generated.Strategy.*;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Generated(SEQUENCE) String id; // ERROR RWN-142 <SEQUENCE>: SEQUENCE makes whole numbers, but id is of the type String; the value would not fit; declare "Long id"
}
