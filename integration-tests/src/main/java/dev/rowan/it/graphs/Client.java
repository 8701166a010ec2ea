package dev.rowan.it.graphs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** Has a value that the class gives. */
@Entity
public class Client {
  @Id @Generated Long id;
  String name;
  String state = "new";

  Client() {}

  Client(String name) {
    this.name = name;
  }
}
