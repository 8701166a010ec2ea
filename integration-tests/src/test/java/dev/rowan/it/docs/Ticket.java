package dev.rowan.it.docs;

import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** A record with a hook. */
// region record
@Entity
public record Ticket(@Id int number, String seat) {
  @BeforeInsert
  Ticket normalized() {
    return new Ticket(number, seat.strip());
  }
}
// endregion
