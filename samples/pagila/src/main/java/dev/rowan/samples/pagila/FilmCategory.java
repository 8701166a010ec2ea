package dev.rowan.samples.pagila;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import java.time.LocalDateTime;

/** Which film is of which kind: a key that is a record of its own. */
@Entity
public record FilmCategory(@EmbeddedId Key key, @Generated LocalDateTime lastUpdate) {

  /** The key of both columns. */
  public record Key(int filmId, int categoryId) {}
}
