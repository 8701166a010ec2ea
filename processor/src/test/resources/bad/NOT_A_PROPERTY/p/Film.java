package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(length = 50) static String title; // ERROR RWN-116 <@Column>: @Column stands on title, which is no column; what is static belongs to no row; remove @Column, or remove "static"
}
