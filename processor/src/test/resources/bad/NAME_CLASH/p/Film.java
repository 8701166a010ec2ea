package p;

import dev.rowan.annotations.*;

@Entity
class Film { // ERROR RWN-113 <class> <Film>: the class FilmRepository is there already; Rowan generates a class of this name for the entity Film; rename your class or the entity
  @Id Long id;
}

class FilmRepository {}
