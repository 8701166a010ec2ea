package dev.rowan.it.graphs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToOne;

/** Is the only one of its order, with a number that somebody gives. */
@Entity
public class Bill {
  @Id String number;
  int cents;
  @OneToOne Order order;

  Bill() {}

  Bill(String number, int cents) {
    this.number = number;
    this.cents = cents;
  }
}
