package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  String title;
  @Column(name = "title") String name; // ERROR RWN-209 <"title"> <name>: the properties title and name have the same column "title"; one of the values would be lost; give one of them another name with @Column(name = "...")
}
