package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id byte[] hash; // ERROR RWN-135 <hash>: the id hash is of the type byte[]; rows are looked up by arrays of ids, and arrays in arrays are no such thing; use a number, a text, a UUID, a date or an enum
}
