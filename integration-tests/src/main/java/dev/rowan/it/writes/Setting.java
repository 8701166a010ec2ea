package dev.rowan.it.writes;

import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is inserted or updated by one statement. */
@Entity
public record Setting(
    @Id String name,
    String value,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt) {

  Setting(String name, String value) {
    this(name, value, null, null);
  }
}
