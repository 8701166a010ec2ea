package p;

import dev.rowan.annotations.*;
import java.time.Instant;

@Entity
class Post {
  @Id Long id;
  @CreatedAt @Generated Instant createdAt; // ERROR RWN-685 <@CreatedAt>: createdAt has both @CreatedAt and @Generated; either Rowan says what it writes or the database makes the value; remove one of them
}
