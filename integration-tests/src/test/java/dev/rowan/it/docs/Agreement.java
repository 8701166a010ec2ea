package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.InheritanceType;
import dev.rowan.annotations.Table;

// region joined
@Entity
@Table("agreements")
@Inheritance(strategy = InheritanceType.JOINED)
public sealed interface Agreement permits Lease, Loan {
  @Id
  @Generated
  Long id();

  String partner();
}
// endregion
