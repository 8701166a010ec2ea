package dev.rowan.it.inheritance;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Embedded;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
@DiscriminatorValue("it's a \"truck\"")
class Truck extends Vehicle {
  String color;
  @Embedded Load load;

  @OneToMany(
      mappedBy = "truck",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  List<Trip> trips = new ArrayList<>();

  Truck() {}

  Truck(String plate, String color, Load load) {
    this.plate = plate;
    this.color = color;
    this.load = load;
  }
}
