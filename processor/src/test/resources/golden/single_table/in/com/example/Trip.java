package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

@Entity
public class Trip {
  @Id @Generated Long id;
  @ManyToOne Truck truck;
}
