package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(length = 4) int year; // ERROR RWN-152 <4> <length>: year has a length, but is of the type int; only text has one; remove "length"
}
