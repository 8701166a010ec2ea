package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;

/** A number of rows, to be returned or to be skipped. Only the latter is bound. */
record Limit(long rows) implements Parameter {

  /** Checks a number of rows that a caller gave. */
  static long check(String name, long rows) {
    if (rows < 0) {
      throw new IllegalArgumentException(name + "(" + rows + ") must not be negative");
    }
    return rows;
  }

  @Override
  public String text() {
    return Long.toString(rows);
  }

  @Override
  public void bind(SqlStatement statement, int index) {
    statement.setLong(index, rows);
  }
}
