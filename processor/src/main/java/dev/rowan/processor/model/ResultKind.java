package dev.rowan.processor.model;

/** In what a method of a repository returns what it found. */
public enum ResultKind {
  /** One object, which must be there. */
  ONE,
  /** One object, or null. */
  NULLABLE,
  /** An optional. */
  OPTIONAL,
  /** A list. */
  LIST,
  /** A set, in the order of the rows. */
  SET,
  /** A stream. */
  STREAM,
  /** A page with a total. */
  PAGE,
  /** A page without a total. */
  SLICE,
  /** A page after a key. */
  KEYSET_PAGE,
  /** Whether there was something. */
  BOOLEAN,
  /** A number, as a long. */
  LONG,
  /** A number, as an int. */
  INT,
  /** Nothing. */
  VOID
}
