package p;

import dev.rowan.annotations.*;
import java.time.Instant;

@Entity
@View
class Film {
  @Id @Generated Long id; // ERROR RWN-722 <@Generated>: @Generated stands on id of the view Film; nothing writes its rows; remove @Generated
  @UpdatedAt Instant seenAt; // ERROR RWN-722 <@UpdatedAt>: @UpdatedAt stands on seenAt of the view Film; nothing writes its rows; remove @UpdatedAt
}

@Entity
@MaterializedView
class Reel {
  @Id Long id;
  @Version int version; // ERROR RWN-722 <@Version>: @Version stands on version of the materialized view Reel; nothing writes its rows; remove @Version
}
