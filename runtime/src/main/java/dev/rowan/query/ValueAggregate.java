package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * An aggregate of which only the type of its value is known: of all rows, of each group, or, with
 * {@link #over}, of the rows around each row. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class ValueAggregate<V> extends Formula<V> {

  private final AggregateCall call;

  ValueAggregate(AggregateCall call, SqlType<V> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public ValueAggregate<V> distinct() {
    return new ValueAggregate<>(call.distinct(), type());
  }

  /** The same of the rows in this order. */
  public ValueAggregate<V> orderBy(Order... keys) {
    return new ValueAggregate<>(call.orderBy(keys), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public ValueAggregate<V> filter(Predicate... conditions) {
    return new ValueAggregate<>(call.filter(conditions), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public Expression<V> over(Window window) {
    return new Formula<>(call.over(window), type());
  }
}
