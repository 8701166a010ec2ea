package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  Rating rating; // ERROR RWN-178 <rating>: rating is of the private enum Rating; the generated classes cannot see it; remove "private"

  private enum Rating {
    G,
    PG
  }
}
