package dev.rowan.migrations.explain;

/**
 * What a condition asks of one column.
 *
 * @param column the column, without quotes
 * @param expression the column as an index has it, or what is made of it, such as {@code
 *     lower(email)}
 * @param kind how it is compared
 */
record ColumnTest(String column, String expression, Kind kind) {

  /** How a column is compared, as far as indexes care. */
  enum Kind {
    /** With one value or several: such columns come first in an index. */
    EQUAL,
    /** With bounds: one such column may follow. */
    RANGE,
    /** Whether it is NULL: worth a key only beside others. */
    NULL,
    /** With what it contains: that needs an index of another method. */
    CONTAINED
  }

  /** Whether it is not the column itself that is compared. */
  boolean isWrapped() {
    return !expression.equals(column);
  }

  /** Whether it is a function or a cast of the column that is compared, and no sum of it. */
  boolean isConverted() {
    return isWrapped()
        && (expression.matches("\\w+\\(.*\\)") || expression.matches("\\(?\"?\\w+\"?\\)?::.*"));
  }
}
