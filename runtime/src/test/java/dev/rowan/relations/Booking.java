package dev.rowan.relations;

import dev.rowan.Lazy;

/** Refers to a key of two columns. */
final class Booking {
  Integer id;
  Seat seat;
  Lazy<Seat> former;

  @Override
  public String toString() {
    return "booking " + id;
  }
}
