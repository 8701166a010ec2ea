package dev.rowan.processor.model;

/** What a property holds of a relation. */
public enum Holder {
  /** The other entity, or a collection of entities. */
  PLAIN,
  /** A {@code dev.rowan.Lazy} of it. */
  LAZY
}
