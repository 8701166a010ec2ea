package p;

import dev.rowan.annotations.*;
import java.util.List;

@Entity
class Film {
  @Id Long id;
  List features; // ERROR RWN-172 <features>: features is a List without a type argument; the type of the array in the database is unknown; write the type of its elements, as in List<String>
}
