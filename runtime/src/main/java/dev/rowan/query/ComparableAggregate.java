package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * An aggregate that is a value that has an order: of all rows, of each group, or, with {@link
 * #over}, of the rows around each row. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class ComparableAggregate<V extends Comparable<? super V>>
    extends ComparableFormula<V> {

  private final AggregateCall call;

  ComparableAggregate(AggregateCall call, SqlType<V> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public ComparableAggregate<V> distinct() {
    return new ComparableAggregate<>(call.distinct(), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public ComparableAggregate<V> filter(Predicate... conditions) {
    return new ComparableAggregate<>(call.filter(conditions), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public ComparableExpression<V> over(Window window) {
    return new ComparableFormula<>(call.over(window), type());
  }
}
