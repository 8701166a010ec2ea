package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * An aggregate that is true, false or NULL: of all rows, of each group, or, with {@link #over}, of
 * the rows around each row. Immutable.
 */
public final class BooleanAggregate extends BooleanFormula {

  private final AggregateCall call;

  BooleanAggregate(AggregateCall call, SqlType<Boolean> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public BooleanAggregate distinct() {
    return new BooleanAggregate(call.distinct(), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public BooleanAggregate filter(Predicate... conditions) {
    return new BooleanAggregate(call.filter(conditions), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public BooleanExpression over(Window window) {
    return new BooleanFormula(call.over(window), type());
  }
}
