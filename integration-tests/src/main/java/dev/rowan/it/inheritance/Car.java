package dev.rowan.it.inheritance;

import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;
import jakarta.validation.constraints.Positive;

@Entity
@DiscriminatorValue("car")
class Car extends Vehicle {
  @Positive int seats;
  String color;

  Car() {}

  Car(String plate, int seats, String color) {
    this.plate = plate;
    this.seats = seats;
    this.color = color;
  }
}
