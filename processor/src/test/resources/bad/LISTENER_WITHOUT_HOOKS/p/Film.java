package p;

import dev.rowan.annotations.*;

class FilmListener {
  void loaded(Film film) {}
}

@Entity
@EntityListeners(FilmListener.class) // ERROR RWN-711 <.class> <FilmListener.class>: @EntityListeners names FilmListener, which has no method with @BeforeInsert, @AfterLoad or their like; nothing would call it; annotate its methods, or remove it
class Film {
  @Id Long id;
}
