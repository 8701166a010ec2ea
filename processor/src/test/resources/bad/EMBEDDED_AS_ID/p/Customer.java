package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Number number; // ERROR RWN-629 <@Id>: the id number is of the type Number, which is embedded; a key of several columns is an @EmbeddedId; write @EmbeddedId instead of @Id
}

@Embeddable
record Number(int year, int place) {}
