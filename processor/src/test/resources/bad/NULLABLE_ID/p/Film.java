package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Column(nullable = true) Long id; // ERROR RWN-130 <true> <nullable>: the id id is nullable; a primary key holds no NULL; remove "nullable = true"
}
