package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @SoftDelete String deleted; // ERROR RWN-691 <@SoftDelete>: @SoftDelete stands on deleted of the type String; it tells whether the row is deleted, or when it was; declare "boolean deleted" or "@Nullable Instant deleted"
}
