package p;

import dev.rowan.annotations.*;

@Entity
@Unique("last_name") // ERROR RWN-222 <"last_name">: Actor has no column for "last_name"; a unique key is made of properties, by their names in Java; did you mean "lastName"?
class Actor {
  @Id Long id;
  String lastName;
}
