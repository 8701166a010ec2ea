package p;

import dev.rowan.annotations.*;

@Entity
@Unique({"lastName", "lastName"}) // ERROR RWN-223 <{"lastName", "lastName"}>: @Unique names the property "lastName" twice; a column is a part of a key once; remove one of the two
class Actor {
  @Id Long id;
  String firstName;
  String lastName;
}
