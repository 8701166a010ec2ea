package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Version;

@Entity
@Table("vehicles")
@Inheritance(subtypes = {Car.class, Truck.class})
public abstract class Vehicle {
  @Id @Generated Long id;

  @Column(unique = true)
  String plate;

  @Version int version;
}
