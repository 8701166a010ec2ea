package dev.rowan.it.converters;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** An enum that the database makes. */
@Entity
public class Beacon {
  @Id @Generated @Nullable Long id;

  String text = "";

  @Generated @Nullable Light light;
}
