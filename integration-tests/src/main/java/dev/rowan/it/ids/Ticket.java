package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** An id from a sequence, a primitive. */
@Entity
public class Ticket {
  @Id
  @Generated(value = Generated.Strategy.SEQUENCE, block = 10)
  int id;

  String text;

  public static Ticket of(String text) {
    Ticket ticket = new Ticket();
    ticket.text = text;
    return ticket;
  }

  public int id() {
    return id;
  }
}
