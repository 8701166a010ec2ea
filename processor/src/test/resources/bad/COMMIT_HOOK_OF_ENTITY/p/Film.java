package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;

  @AfterInsert @AfterCommit void index() {} // ERROR RWN-706 <@AfterCommit>: @AfterCommit stands on index of the entity Film; it would run on another thread while others use the instance; write the method in a listener, which takes the entity, and name that in @EntityListeners
}
