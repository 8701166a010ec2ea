package dev.rowan.it.joined;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

@Entity
class Room {
  @Id @Generated Long id;
  String name;
  @ManyToOne House house;

  Room() {}

  Room(String name) {
    this.name = name;
  }
}
