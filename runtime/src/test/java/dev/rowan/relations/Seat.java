package dev.rowan.relations;

import dev.rowan.Lazy;
import java.util.List;

/** Has a key of two columns. */
final class Seat {
  Integer row;
  Integer number;
  String name;
  List<Booking> bookings;
  Lazy<List<Booking>> former;
  List<Seat> neighbours;

  @Override
  public String toString() {
    return name;
  }
}
