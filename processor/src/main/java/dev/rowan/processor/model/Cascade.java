package dev.rowan.processor.model;

/** What else happens to the other entities; the constants of the annotation's own enum. */
public enum Cascade {
  /** They are inserted, too. */
  PERSIST,
  /** They are deleted, too. */
  DELETE,
  /** The links to them are deleted. */
  UNLINK
}
