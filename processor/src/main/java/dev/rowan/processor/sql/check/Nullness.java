package dev.rowan.processor.sql.check;

/** Whether a value may be null. */
public enum Nullness {
  /** It surely is not. */
  NOT_NULL,
  /** Its column allows it, or a join or an aggregate makes it; a condition may still exclude it. */
  NULLABLE,
  /** Nobody knows. */
  UNKNOWN;

  /** Of a value that is one of two. */
  Nullness or(Nullness other) {
    if (this == other) {
      return this;
    }
    return this == NULLABLE || other == NULLABLE ? NULLABLE : UNKNOWN;
  }
}
