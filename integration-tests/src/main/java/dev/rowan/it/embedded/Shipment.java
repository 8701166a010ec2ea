package dev.rowan.it.embedded;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A record with records in it, one of which the database fills. */
@Entity
public record Shipment(
    @Id @Generated @Nullable Long id,
    Place target,
    @Nullable Box box,
    Stamp stamp,
    @ManyToOne @Nullable Company sender) {

  /** A value with a primitive and an object. */
  @Embeddable
  public record Box(int weight, @Nullable String label) {}

  /** A value with a column that is filled for null, and one that the database alone writes. */
  @Embeddable
  public record Stamp(
      @Column(defaultValue = "'new'") @Nullable String state, @Generated @Nullable String code) {}
}
