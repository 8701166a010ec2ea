package dev.rowan.it.cascades;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Is deleted with its passenger. */
@Entity
public class Bag {
  @Id int number;
  @ManyToOne Passenger passenger;

  Bag() {}

  Bag(int number, Passenger passenger) {
    this.number = number;
    this.passenger = passenger;
  }
}
