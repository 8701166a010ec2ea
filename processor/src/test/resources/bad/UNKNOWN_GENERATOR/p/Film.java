package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Generated String id; // ERROR RWN-146 <@Generated>: nobody makes the id id of the type String; by itself PostgreSQL generates whole numbers only; write @Generated(DATABASE) if a default or a trigger makes it, else remove @Generated
}
