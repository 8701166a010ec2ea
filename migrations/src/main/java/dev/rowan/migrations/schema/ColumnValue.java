package dev.rowan.migrations.schema;

/** What a column holds when a row does not say it. */
public sealed interface ColumnValue {

  /**
   * A default.
   *
   * @param expression the SQL expression
   */
  record Default(String expression) implements ColumnValue {

    /** Whether it takes the next number of a sequence, which cannot be dropped before it. */
    boolean isSequence() {
      return expression.contains("nextval(");
    }
  }

  /**
   * A value that is always computed from other columns, and stored.
   *
   * @param expression the SQL expression
   */
  record Computed(String expression) implements ColumnValue {}

  /**
   * The next number of a sequence that the column owns.
   *
   * @param isAlways whether statements may not bring a value of their own
   * @param options how the sequence counts
   */
  record Identity(boolean isAlways, SequenceOptions options) implements ColumnValue {}
}
