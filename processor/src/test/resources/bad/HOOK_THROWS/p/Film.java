package p;

import dev.rowan.annotations.*;
import java.io.IOException;

class FilmListener {
  @AfterUpdate @AfterCommit void index(Film film) throws InterruptedException {} // ERROR RWN-704 <@AfterUpdate>: @AfterUpdate stands on index, which throws InterruptedException; writes and queries declare no checked exceptions; catch it, and throw a RuntimeException to stop them
}

@Entity
@EntityListeners(FilmListener.class)
class Film {
  @Id Long id;

  @BeforeInsert void check() throws IllegalStateException, IOException {} // ERROR RWN-704 <@BeforeInsert>: @BeforeInsert stands on check, which throws IOException; writes and queries declare no checked exceptions; catch it, and throw a RuntimeException to stop them
}
