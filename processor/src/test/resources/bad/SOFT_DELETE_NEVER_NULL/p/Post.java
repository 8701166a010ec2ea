package p;

import dev.rowan.annotations.*;
import java.time.Instant;

@Entity
class Post {
  @Id Long id;

  @SoftDelete // ERROR RWN-692 <@SoftDelete>: deletedAt is never NULL; a row that has no moment of its deletion is alive; declare "@Nullable Instant deletedAt" without "nullable = false"
  @Column(nullable = false)
  Instant deletedAt;
}
