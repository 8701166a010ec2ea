package dev.rowan.processor.model;

/** How generated code, which stands in the entity's package, reads a property and sets it. */
public sealed interface Access {

  /** Whether an instance can be read. */
  boolean readable();

  /** Whether an instance can be set after it was made. */
  boolean settable();

  /** A field that the package sees. */
  record Field(String name, boolean isFinal) implements Access {
    @Override
    public boolean readable() {
      return true;
    }

    @Override
    public boolean settable() {
      return !isFinal;
    }
  }

  /**
   * A collection that stays the one that the class made; what it holds is exchanged.
   *
   * @param held how it is read
   */
  record Filled(Access held) implements Access {
    @Override
    public boolean readable() {
      return true;
    }

    @Override
    public boolean settable() {
      return true;
    }
  }

  /**
   * A getter, and a setter unless the value arrives through the constructor.
   *
   * @param getter the getter's name: {@code getName}, {@code isActive}, {@code name}; empty only in
   *     a declaration with a fault
   * @param setter the setter's name, or empty
   * @param isOptional whether the getter gives an {@code Optional} of the value
   */
  record Methods(String getter, String setter, boolean isOptional) implements Access {
    /** A getter that gives the value itself. */
    public Methods(String getter, String setter) {
      this(getter, setter, false);
    }

    @Override
    public boolean readable() {
      return !getter.isEmpty();
    }

    @Override
    public boolean settable() {
      return !setter.isEmpty();
    }
  }
}
