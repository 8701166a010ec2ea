package p;

import dev.rowan.annotations.*;

enum Rating {
  @EnumLabel("PG\0") // javac ERROR RWN-182 <"PG\0">: the label of PG contains the character U+0000; PostgreSQL cannot store it; remove the character
  PG
}

@Entity
class Film {
  @Id Long id;
  Rating rating; // ecj ERROR RWN-182 <rating;>: the label of PG contains the character U+0000; PostgreSQL cannot store it; remove the character
}
