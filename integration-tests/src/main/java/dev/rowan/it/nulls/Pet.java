package dev.rowan.it.nulls;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** A class in null-marked code. */
@Entity
public class Pet {
  @Id String name;
  @Nullable String owner;

  Pet(String name) {
    this.name = name;
  }
}
