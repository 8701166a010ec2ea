package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Generated Long id;
  @Id @Generated Long number; // ERROR RWN-122 <@Generated>: the ids id and number are both generated; at most one column of a primary key is; remove @Generated from one of them, or @Id if it is not part of the key
}
