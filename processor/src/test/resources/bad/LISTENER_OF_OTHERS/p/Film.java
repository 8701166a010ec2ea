package p;

import dev.rowan.annotations.*;

class ReelListener {
  @AfterLoad void loaded(String reel) {}
}

@Entity
@EntityListeners(ReelListener.class) // ERROR RWN-713 <.class> <ReelListener.class>: @EntityListeners names ReelListener, but no method of it with @BeforeInsert, @AfterLoad or their like takes Film; nothing would be called for this entity; declare a parameter of the type Film or of a supertype, or remove it
class Film {
  @Id Long id;
}
