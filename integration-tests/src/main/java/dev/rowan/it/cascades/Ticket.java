package dev.rowan.it.cascades;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Knows nothing of cascades, and keeps a passenger from being deleted. */
@Entity
public class Ticket {
  @Id @Generated Long id;
  @ManyToOne Passenger passenger;
}
