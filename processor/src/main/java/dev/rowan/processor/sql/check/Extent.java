package dev.rowan.processor.sql.check;

/** How much is known of the columns of something. */
enum Extent {
  /** All of them, in their order. */
  ALL,
  /** Those that are mapped: there may be others, anywhere between them. */
  MAPPED,
  /** Maybe none. */
  OPEN;

  /** What is known of both together. */
  Extent and(Extent other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether there is nothing to miss a column in. */
  boolean isOpen() {
    return this == OPEN;
  }

  /** Whether a column that is not among them cannot be. */
  boolean isAll() {
    return this == ALL;
  }
}
