package dev.rowan.it.writes;

import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.CreatedBy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record that tells of its writes. */
@Entity
public record Memo(
    @Id @Generated(value = Generated.Strategy.SEQUENCE, block = 10) @Nullable Long id,
    String text,
    @CreatedAt @Nullable LocalDate createdOn,
    @CreatedBy @Nullable String createdBy,
    @UpdatedAt @Nullable OffsetDateTime updatedAt,
    @Version @Nullable Long version) {

  Memo(String text) {
    this(null, text, null, null, null, null);
  }

  Memo withText(String newText) {
    return new Memo(id, newText, createdOn, createdBy, updatedAt, version);
  }
}
