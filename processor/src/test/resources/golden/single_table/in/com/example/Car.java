package com.example;

import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

@Entity
@DiscriminatorValue("car")
public class Car extends Vehicle {
  int seats;
  String color;
}
