package p;

import dev.rowan.annotations.*;

@Entity
@View
class Film { // ERROR RWN-723 <class> <Film>: Film has a hook for @BeforeInsert, but is a view; nothing writes its rows; keep @AfterLoad, and remove the others
  @Id Long id;

  @AfterLoad @BeforeInsert void check() {}
}
