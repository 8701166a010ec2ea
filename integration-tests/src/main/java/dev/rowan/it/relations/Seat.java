package dev.rowan.it.relations;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Has a key of two columns. */
@Entity
public class Seat {
  @Id Integer row;
  @Id Integer number;
  String name;

  @OneToMany(mappedBy = "seat")
  List<Booking> bookings;
}
