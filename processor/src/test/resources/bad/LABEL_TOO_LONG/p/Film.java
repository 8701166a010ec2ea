package p;

import dev.rowan.annotations.*;

@PgEnum
enum Rating {
  @EnumLabel("parental guidance is suggested for children who are younger than thirteen") // javac ERROR RWN-181 <"parental guidance is suggested for children who are younger than thirteen">: the label "parental guidance is suggested for children who are younger than thirteen" of PG_13 is 73 bytes long; a label of a native enum has at most 63; shorten it with @EnumLabel
  PG_13
}

@Entity
class Film {
  @Id Long id;
  Rating rating; // ecj ERROR RWN-181 <rating;>: the label "parental guidance is suggested for children who are younger than thirteen" of PG_13 is 73 bytes long; a label of a native enum has at most 63; shorten it with @EnumLabel
}
