package dev.rowan.it.joined;

import dev.rowan.annotations.Entity;

/** Has a table with the key alone. */
@Entity
final class Bond extends Asset {
  Bond() {}

  Bond(String name) {
    this.name = name;
  }
}
