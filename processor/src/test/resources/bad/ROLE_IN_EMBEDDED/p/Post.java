package p;

import dev.rowan.annotations.*;
import java.time.Instant;

@Entity
class Post {
  @Id Long id;
  Audit audit;
}

@Embeddable
class Audit {
  @CreatedAt Instant createdAt; // ERROR RWN-693 <@CreatedAt>: @CreatedAt stands on createdAt in the embedded audit; what tells of a row belongs to its entity; declare it in the entity, or in a @MappedSuperclass that several entities share
}
