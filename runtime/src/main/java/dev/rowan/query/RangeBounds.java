package dev.rowan.query;

/** Which of its ends belong to a range. */
public enum RangeBounds {
  /** The lower one only, as PostgreSQL has it where nothing is said. */
  CLOSED_OPEN("[)"),
  /** Both. */
  CLOSED("[]"),
  /** Neither. */
  OPEN("()"),
  /** The upper one only. */
  OPEN_CLOSED("(]");

  final String sql;

  RangeBounds(String sql) {
    this.sql = sql;
  }
}
