package p;

import dev.rowan.annotations.*;

class FilmListener {
  @AfterLoad void loaded() {} // ERROR RWN-712 <@AfterLoad>: @AfterLoad stands on loaded of the listener FilmListener, which has no parameters; a listener is given the entity; declare "void loaded(Film film)"
  @BeforeInsert void check(Film film, int number) {} // ERROR RWN-712 <@BeforeInsert>: @BeforeInsert stands on check of the listener FilmListener, which has 2 parameters; a listener is given the entity; declare "void check(Film film)"
}

@Entity
@EntityListeners(FilmListener.class)
class Film {
  @Id Long id;
}
