package dev.rowan.it.docs;

import dev.rowan.annotations.DiscriminatorColumn;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.Table;

// region sealed
@Entity
@Table("charges")
@Inheritance
@DiscriminatorColumn(name = "kind")
public sealed interface Charge permits CardCharge, TransferCharge {
  @Id
  @Generated
  Long id();

  long cents();
}
// endregion
