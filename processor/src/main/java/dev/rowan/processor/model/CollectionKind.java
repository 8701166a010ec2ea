package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import java.util.Optional;
import java.util.stream.Stream;

/** The collections that hold entities. */
public enum CollectionKind {
  /** A {@code java.util.List}. */
  LIST("List"),
  /** A {@code java.util.Set}. */
  SET("Set"),
  /** A {@code java.util.Collection}. */
  COLLECTION("Collection");

  private final String type;

  CollectionKind(String name) {
    this.type = "java.util." + name;
  }

  /** The collection of this type, if it is one. */
  public static Optional<CollectionKind> of(ClassName type) {
    return Stream.of(values()).filter(kind -> kind.type.equals(type.canonicalName())).findFirst();
  }
}
