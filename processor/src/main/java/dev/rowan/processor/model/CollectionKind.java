package dev.rowan.processor.model;

/** The collections that hold entities. */
public enum CollectionKind {
  /** A {@code java.util.List}. */
  LIST,
  /** A {@code java.util.Set}. */
  SET,
  /** A {@code java.util.Collection}. */
  COLLECTION
}
