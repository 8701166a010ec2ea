package dev.rowan.it.joined;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Table;

@Entity
@Table("boats")
final class Boat extends Asset {
  String color;
  Integer meters;
  Engine engine;

  enum Engine {
    SAIL,
    MOTOR
  }

  Boat() {}

  Boat(String name, String color, Engine engine) {
    this.name = name;
    this.color = color;
    this.engine = engine;
  }
}
