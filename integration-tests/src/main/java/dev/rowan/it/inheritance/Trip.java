package dev.rowan.it.inheritance;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

@Entity
class Trip {
  @Id @Generated Long id;
  String target;
  @ManyToOne Truck truck;
  @ManyToOne Lazy<Vehicle> guide;

  Trip() {}

  Trip(String target) {
    this.target = target;
  }
}
