package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Column(unique = true) Long id; // WARNING RWN-131 <true> <unique>: the id id is marked as unique; a primary key is unique already; remove "unique = true"
}
