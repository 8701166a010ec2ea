package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import lombok.Data;

/** A class whose accessors Lombok makes. */
@Entity
@Data
public class LombokUser {
  @Id @Generated private Long id;
  private String name;
  private boolean active;
}
