package dev.rowan.it.jakarta.kennel.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;

/** An entity with a name. */
@MappedSuperclass
public class Named extends Identified {
  @Column @NotBlank private String name;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name == null ? "(nobody)" : name;
  }
}
