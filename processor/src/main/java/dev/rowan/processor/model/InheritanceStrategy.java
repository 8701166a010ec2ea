package dev.rowan.processor.model;

/** How the entities of a hierarchy stand in tables. */
public enum InheritanceStrategy {
  /** All in one, of which a column says what each row is. */
  SINGLE_TABLE,
  /** What a subtype adds in a table of its own. */
  JOINED
}
