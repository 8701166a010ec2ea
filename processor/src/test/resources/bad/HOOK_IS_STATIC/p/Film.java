package p;

import dev.rowan.annotations.*;

class FilmListener {
  @AfterLoad static void loaded(Film film) {} // ERROR RWN-701 <@AfterLoad>: @AfterLoad stands on loaded, which is static; it is called on an instance; remove "static"
}

@Entity
@EntityListeners(FilmListener.class)
class Film {
  @Id Long id;

  @BeforeInsert static void check() {} // ERROR RWN-701 <@BeforeInsert>: @BeforeInsert stands on check, which is static; it is called on an instance; remove "static"
}
