package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * An aggregate that is a moment, a day or a time: of all rows, of each group, or, with {@link
 * #over}, of the rows around each row. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class TemporalAggregate<V extends Comparable<? super V>> extends TemporalFormula<V> {

  private final AggregateCall call;

  TemporalAggregate(AggregateCall call, SqlType<V> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public TemporalAggregate<V> distinct() {
    return new TemporalAggregate<>(call.distinct(), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public TemporalAggregate<V> filter(Predicate... conditions) {
    return new TemporalAggregate<>(call.filter(conditions), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public TemporalExpression<V> over(Window window) {
    return new TemporalFormula<>(call.over(window), type());
  }
}
