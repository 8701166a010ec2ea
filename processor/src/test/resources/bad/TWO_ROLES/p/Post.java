package p;

import dev.rowan.annotations.*;
import java.time.Instant;

@Entity
class Post {
  @Id Long id;
  @CreatedAt @UpdatedAt Instant writtenAt; // ERROR RWN-681 <@UpdatedAt>: writtenAt has both @CreatedAt and @UpdatedAt; one value cannot hold both; keep one of them, and declare another property for the other
}
