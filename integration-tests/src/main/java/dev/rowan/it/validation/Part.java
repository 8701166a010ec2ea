package dev.rowan.it.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** A value within another one, which may lead back to itself. */
public class Part implements Named {
  public String name;

  @Size(max = 2)
  protected String size;

  @Valid public Part next;

  /** Made by tests. */
  public Part(String name, String size) {
    this.name = name;
    this.size = size;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String toString() {
    return "Part";
  }
}
