package dev.rowan.it.docs;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;
import java.time.LocalDateTime;

// region embedded-id
@Entity
public record Showing(@EmbeddedId Showing.Key key, int seats) {
  public record Key(int hall, LocalDateTime startsAt) {}
}
// endregion
