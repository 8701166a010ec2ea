package p;

import dev.rowan.annotations.*;

@Entity
@Unique("lastName") // ERROR RWN-224 <@Unique>: there are two unique keys over lastName; the repository would have the same finder twice; remove one of them
class Actor {
  @Id Long id;
  @Column(unique = true) String lastName;
}
