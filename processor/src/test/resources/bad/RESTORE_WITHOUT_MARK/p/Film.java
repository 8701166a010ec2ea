package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;

  @AfterRestore void restored() {} // ERROR RWN-708 <@AfterRestore>: @AfterRestore stands on restored, but Film has no @SoftDelete; its rows are gone when they are deleted; add a property with @SoftDelete, or remove the method
}
