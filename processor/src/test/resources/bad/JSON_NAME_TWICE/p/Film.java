package p;

import dev.rowan.annotations.*;

@Entity
@ToJson(names = ToJson.Names.SNAKE_CASE)
class Film {
  @Id Long id;
  String mainTitle;

  @Column(name = "other_title")
  String main_title; // ERROR RWN-654 <main_title>: the properties mainTitle and main_title would both be "main_title" in JSON; the names of an object are each there once; rename one of them, hide one with @Hidden, or keep the names of the properties
}
