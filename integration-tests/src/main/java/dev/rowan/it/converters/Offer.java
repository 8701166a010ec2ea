package dev.rowan.it.converters;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;

/** A converted value in a key, and one beside it. */
@Entity
public record Offer(@EmbeddedId Key key, Money price) {
  /** The key. */
  public record Key(Sku sku, int day) {}
}
