package dev.rowan.it.inheritance;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.DiscriminatorColumn;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.ManyToOne;
import jakarta.validation.constraints.Max;

/** A sealed hierarchy of records, told apart by a number. */
@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", type = "smallint")
public sealed interface Payment permits CardPayment, Transfer, Cash {
  @Id
  @Generated
  Long id();

  @Column(name = "amount")
  @Max(1_000_000_000_000L)
  long cents();

  @ManyToOne
  Lazy<Shop> shop();
}
