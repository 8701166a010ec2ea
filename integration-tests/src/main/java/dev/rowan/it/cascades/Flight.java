package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Has a key of two columns, which is assigned. */
@Entity
public class Flight {
  @Id String code;
  @Id int day;
  String gate;

  @OneToMany(
      mappedBy = "flight",
      orderBy = "name",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<List<Passenger>> passengers;

  Flight() {}

  Flight(String code, int day, List<Passenger> passengers) {
    this.code = code;
    this.day = day;
    this.passengers = Lazy.of(passengers);
  }
}
