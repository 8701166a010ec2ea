package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @CreatedAt String createdAt; // ERROR RWN-687 <@CreatedAt>: @CreatedAt stands on createdAt of the type String; it holds a moment; declare "Instant createdAt", or OffsetDateTime, ZonedDateTime, LocalDateTime or LocalDate
}
