package p;

import dev.rowan.annotations.*;

class FilmListener {
  @AfterInsert @BeforeUpdate @AfterCommit void index(Film film) {} // ERROR RWN-707 <@AfterCommit>: @AfterCommit stands on index with @BeforeUpdate; only what is told of a change can wait for its commit; write it with @AfterInsert, @AfterUpdate, @AfterDelete or @AfterRestore, and no others
  @AfterCommit void mail(Film film) {} // ERROR RWN-707 <@AfterCommit>: @AfterCommit stands on mail without another annotation; only what is told of a change can wait for its commit; write it with @AfterInsert, @AfterUpdate, @AfterDelete or @AfterRestore, and no others
}

@Entity
@EntityListeners(FilmListener.class)
class Film {
  @Id Long id;
}
