package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @Version String version; // ERROR RWN-689 <@Version>: @Version stands on version of the type String; it must be another value after each write; declare "int version", or short, long, Instant, OffsetDateTime or LocalDateTime
}
