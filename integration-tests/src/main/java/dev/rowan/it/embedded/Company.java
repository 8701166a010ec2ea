package dev.rowan.it.embedded;

import dev.rowan.annotations.AttributeOverride;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embedded;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Unique;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A class with values of every kind. */
@Entity
@Unique({"name", "seat.city"})
public class Company {
  @Id @Generated @Nullable Long id;
  String name = "";
  Place seat = new Place("", "", null);

  @Embedded(prefix = "bill_")
  @AttributeOverride(name = "city", column = @Column(name = "town"))
  @AttributeOverride(name = "spot.latitude", column = @Column(name = "lat"))
  @Nullable Place billing;

  @Nullable Contact contact;

  @Embedded(prefix = "")
  @AttributeOverride(name = "end", column = @Column(name = "until"))
  @Nullable Span<LocalDate> active;
}
