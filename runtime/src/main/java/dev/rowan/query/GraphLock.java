package dev.rowan.query;

/** How rows are locked that are read for a graph. */
public enum GraphLock {
  /** Not at all. */
  NONE(""),
  /** Against being deleted. */
  KEY_SHARE(" for key share"),
  /** Against changes. */
  NO_KEY_UPDATE(" for no key update"),
  /** Against changes, and against rows that begin to refer to them. */
  UPDATE(" for update");

  final String sql;

  GraphLock(String sql) {
    this.sql = sql;
  }
}
