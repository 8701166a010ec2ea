package p;

import dev.rowan.annotations.*;
import jakarta.validation.Valid;

@Entity
class Post {
  @Id Long id;
  @Valid // ERROR RWN-610 <@Valid>: @Valid on the type String checks nothing; it steps into objects that have constraints of their own, and into containers of them; remove it
  String title;
}
