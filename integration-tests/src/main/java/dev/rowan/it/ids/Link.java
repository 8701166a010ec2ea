package dev.rowan.it.ids;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;

/** Nothing but an embedded id, in a record. */
@Entity
public record Link(@EmbeddedId Ends ends) {

  /** The id. */
  public record Ends(long source, long target) {}
}
