package com.example;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Embedded;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.OneToMany;
import java.util.List;

@Entity
@DiscriminatorValue("truck")
public class Truck extends Vehicle {
  @Embedded Load load;
  String color;

  @OneToMany(mappedBy = "truck", cascade = Cascade.DELETE)
  List<Trip> trips;
}
