package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(nullable = true) int length; // ERROR RWN-158 <true> <nullable>: length is nullable but of the type int; a primitive cannot hold the null that is read; declare "Integer length", or remove "nullable = true"
}
