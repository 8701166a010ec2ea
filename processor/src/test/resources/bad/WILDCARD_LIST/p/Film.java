package p;

import dev.rowan.annotations.*;
import java.util.List;

@Entity
class Film {
  @Id Long id;
  List<? extends Number> ratings; // ERROR RWN-173 <ratings>: ratings is of the type List<? extends Number>; with a wildcard the type of the array in the database is unknown; write the type of its elements, as in List<String>
}
