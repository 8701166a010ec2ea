package dev.rowan.processor.model;

/** How generated code, which stands in the entity's package, reads a property and sets it. */
public sealed interface Access {

  /** A field that the package sees. */
  record Field(String name, boolean isFinal) implements Access {}

  /**
   * A getter, and a setter unless the value arrives through the constructor.
   *
   * @param getter the getter's name: {@code getName}, {@code isActive}, {@code name}
   * @param setter the setter's name, or empty
   */
  record Methods(String getter, String setter) implements Access {}
}
