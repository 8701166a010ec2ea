package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id @Version int id; // ERROR RWN-683 <@Version>: @Version stands on id, which belongs to the id; an id stays what it is as long as its row is there; declare another property for it
}
