package p;

import dev.rowan.annotations.*;

@MappedSuperclass
class Work {
  String title;
}

@Entity
class Film extends Work {
  @Id Long id;
  String title; // ERROR RWN-112 <title>: Film has two properties named title; the generated classes have one name for each; rename one of them
}
