package p;

import dev.rowan.annotations.*;

class FilmListener {
  @AfterLoad void loaded(Object any) {}
}

@Entity
@EntityListeners({FilmListener.class, FilmListener.class}) // ERROR RWN-709 <{FilmListener> <{FilmListener.class, FilmListener.class}>: @EntityListeners names FilmListener twice; a database has one instance of it, which is told once; remove one of the two
class Film {
  @Id Long id;
}
