package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;

  @BeforeUpdate void check(Film film) {} // ERROR RWN-702 <@BeforeUpdate>: @BeforeUpdate stands on check, which has parameters; what the entity does itself needs no other; remove the parameters, or write the method in a listener and name that in @EntityListeners
}
