package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Refers to a key of two columns, plainly and lazily. */
@Entity
public class Booking {
  @Id Integer id;
  @ManyToOne Seat seat;
  @ManyToOne Lazy<Seat> former;
}
