package p;

import dev.rowan.annotations.*;

class FilmListener {
  @AfterLoad boolean loaded(Film film) { // ERROR RWN-705 <@AfterLoad>: @AfterLoad stands on loaded, which returns boolean; an instance of Film is changed and never replaced; declare "void"
    return true;
  }
}

class ReelListener {
  @BeforeInsert Object check(Reel reel) { // ERROR RWN-705 <@BeforeInsert>: @BeforeInsert stands on check, which returns Object; it may return the Reel that takes the place of this one, or nothing; declare "Reel" or "void"
    return reel;
  }

  @AfterDelete Reel gone(Reel reel) { // ERROR RWN-705 <@AfterDelete>: @AfterDelete stands on gone, which returns Reel; nothing takes the place of a record here; declare "void"
    return reel;
  }
}

@Entity
@EntityListeners(FilmListener.class)
class Film {
  @Id Long id;

  @BeforeInsert Film check() { // ERROR RWN-705 <@BeforeInsert>: @BeforeInsert stands on check, which returns Film; an instance of Film is changed and never replaced; declare "void"
    return this;
  }
}

@Entity
@EntityListeners(ReelListener.class)
record Reel(@Id long id) {}
