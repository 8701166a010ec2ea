package dev.rowan.it.joined;

import dev.rowan.Lazy;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.DiscriminatorColumn;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.InheritanceType;
import dev.rowan.annotations.ManyToOne;
import java.time.Instant;

/** Joined tables with a discriminator in that of the base, and ids from a sequence. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", type = "integer")
sealed interface Deed permits Sale, Gift {
  @Id
  @Generated(Generated.Strategy.SEQUENCE)
  Long id();

  @CreatedAt
  Instant createdAt();

  @ManyToOne
  Lazy<Owner> owner();
}
