package dev.rowan.processor.model.validation;

/** What constraints see in the type of a value. */
public enum ValueKind {
  /** {@code boolean} and its box. */
  BOOLEAN,
  /** {@code byte}, {@code short}, {@code int}, {@code long} and their boxes. */
  INTEGER,
  /** {@code float}, {@code double} and their boxes. */
  FLOATING,
  /** {@code BigDecimal}. */
  BIG_DECIMAL,
  /** {@code BigInteger}. */
  BIG_INTEGER,
  /** {@code CharSequence}, {@code String}. */
  CHARS,
  /** {@code Collection} and its subtypes. */
  COLLECTION,
  /** {@code Map} and its subtypes. */
  MAP,
  /** Arrays. */
  ARRAY,
  /** Moments, days and times. */
  TEMPORAL,
  /** Everything else. */
  OTHER
}
