package dev.rowan.it.graphs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** Belongs to nobody alone. */
@Entity
public record Label(@Id @Generated Long id, @Column(unique = true) String name, String color) {
  Label(String name) {
    this(null, name, null);
  }
}
