package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(type = "varchar", length = 50) String title; // ERROR RWN-157 <50> <length>: title has a type and a length; the type already says all; write the size into the type, as in type = "varchar(50)", or remove the type
}
