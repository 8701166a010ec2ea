package p;

import dev.rowan.annotations.*;

@Entity
@EntityListeners(q.FilmListener.class)
class Film extends q.Item {
  @Id Long id;

  @BeforeDelete private void check() {} // ERROR RWN-703 <@BeforeDelete>: @BeforeDelete stands on check, which the package p does not see; generated code there calls it; make it package-private
}
