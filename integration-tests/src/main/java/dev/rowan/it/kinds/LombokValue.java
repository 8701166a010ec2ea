package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import lombok.Value;

/** An immutable class that Lombok makes. */
@Entity
@Value
public class LombokValue {
  @Id String code;
  String name;
}
