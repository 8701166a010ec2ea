package dev.rowan.processor.sql.check;

import java.util.Optional;

/** What is known of a value. The type is empty if it is not. */
record Value(String type, Nullness nullness, Optional<ColumnSource> source) {
  static final Value UNKNOWN = of("", Nullness.UNKNOWN);

  static Value of(String type, Nullness nullness) {
    return new Value(type, nullness, Optional.empty());
  }

  static Value notNull(String type) {
    return of(type, Nullness.NOT_NULL);
  }

  static Value nullable(String type) {
    return of(type, Nullness.NULLABLE);
  }

  Value withNullness(Nullness other) {
    return new Value(type, other, source);
  }

  boolean isNotNull() {
    return nullness == Nullness.NOT_NULL;
  }

  boolean isTyped() {
    return !type.isEmpty();
  }

  /** A value that is one of two. */
  Value or(Value other) {
    return of(type.equals(other.type) ? type : "", nullness.or(other.nullness));
  }

  /** An element of the array. */
  Value element() {
    return of(type.endsWith("[]") ? type.substring(0, type.length() - 2) : "", Nullness.UNKNOWN);
  }
}
