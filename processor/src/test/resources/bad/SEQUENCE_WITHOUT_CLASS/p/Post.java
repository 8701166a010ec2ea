package p;

import dev.rowan.annotations.*;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.*;

@Entity
@GroupSequence({Post.First.class}) // ERROR RWN-612 <@GroupSequence>: @GroupSequence of Post does not name the class; its own constraints would never be checked; add Post.class
class Post {
  interface First {}
  @Id Long id;
  @NotNull String title;
}
