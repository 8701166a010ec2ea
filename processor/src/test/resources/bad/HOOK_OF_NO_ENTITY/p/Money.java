package p;

import dev.rowan.annotations.*;

@Embeddable
class Money {
  int cents;

  @BeforeInsert void check() {} // ERROR RWN-714 <@BeforeInsert>: @BeforeInsert stands on check in Money, which is no entity; nobody calls it; write it in the entity, or in a listener that the entity names in @EntityListeners
}
