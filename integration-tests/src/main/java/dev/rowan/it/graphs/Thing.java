package dev.rowan.it.graphs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** Stands in a box, and does not know it. */
@Entity
public class Thing {
  @Id @Generated Long id;
  String name;

  Thing() {}

  Thing(String name) {
    this.name = name;
  }
}
