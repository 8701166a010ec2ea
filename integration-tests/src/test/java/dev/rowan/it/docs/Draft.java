package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region record
@Entity
public record Draft(
    @Id @Generated @Nullable Long id,
    String text,
    @CreatedAt @Nullable Instant createdAt,
    @Version @Column(name = "xmin") long version) {

  public Draft(String text) {
    this(null, text, null, 0);
  }
}
// endregion
