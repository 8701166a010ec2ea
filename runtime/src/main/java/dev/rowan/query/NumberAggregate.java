package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * An aggregate that is a number: of all rows, of each group, or, with {@link #over}, of the rows
 * around each row. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class NumberAggregate<V extends Number & Comparable<V>> extends NumberFormula<V> {

  private final AggregateCall call;

  NumberAggregate(AggregateCall call, SqlType<V> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public NumberAggregate<V> distinct() {
    return new NumberAggregate<>(call.distinct(), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public NumberAggregate<V> filter(Predicate... conditions) {
    return new NumberAggregate<>(call.filter(conditions), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public NumberExpression<V> over(Window window) {
    return new NumberFormula<>(call.over(window), type());
  }
}
