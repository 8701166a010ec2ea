package dev.rowan.it.graphs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** May belong to an item, or to none. */
@Entity
public class Part {
  @Id @Generated Long id;
  String name;
  @ManyToOne Item item;

  Part() {}

  Part(String name) {
    this.name = name;
  }
}
