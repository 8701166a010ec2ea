package p;

import dev.rowan.annotations.*;

enum Rating {
  PG,
  @EnumLabel("PG") // javac ERROR RWN-180 <"PG">: the constants PG and PG_13 of Rating have the same label "PG"; what is read could be either; give each its own
  PG_13
}

@Entity
class Film {
  @Id Long id;
  Rating rating; // ecj ERROR RWN-180 <rating;>: the constants PG and PG_13 of Rating have the same label "PG"; what is read could be either; give each its own
}
