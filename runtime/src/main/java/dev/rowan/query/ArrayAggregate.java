package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import java.util.List;

/**
 * An aggregate that is an array: of all rows, of each group, or, with {@link #over}, of the rows
 * around each row. Immutable.
 *
 * @param <V> the Java type of the elements
 */
public final class ArrayAggregate<V> extends ArrayFormula<V> {

  private final AggregateCall call;

  ArrayAggregate(AggregateCall call, SqlType<List<V>> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public ArrayAggregate<V> distinct() {
    return new ArrayAggregate<>(call.distinct(), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public ArrayAggregate<V> filter(Predicate... conditions) {
    return new ArrayAggregate<>(call.filter(conditions), type());
  }

  /** The same of the rows in this order. */
  public ArrayAggregate<V> orderBy(Order... keys) {
    return new ArrayAggregate<>(call.orderBy(keys), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public ArrayExpression<V> over(Window window) {
    return new ArrayFormula<>(call.over(window), type());
  }
}
