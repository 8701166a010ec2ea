package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @Version int version;
  @Version int revision; // ERROR RWN-682 <@Version>: @Version stands on version and on revision; a row has one of them at most; remove one of the two
}
