package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * An aggregate that is text: of all rows, of each group, or, with {@link #over}, of the rows around
 * each row. Immutable.
 */
public final class TextAggregate extends TextFormula {

  private final AggregateCall call;

  TextAggregate(AggregateCall call, SqlType<String> type) {
    super(call.template(), type);
    this.call = call;
  }

  /** The same of different values, each once. */
  public TextAggregate distinct() {
    return new TextAggregate(call.distinct(), type());
  }

  /** The same of those rows only for which all conditions are true. */
  public TextAggregate filter(Predicate... conditions) {
    return new TextAggregate(call.filter(conditions), type());
  }

  /** The same of the rows in this order. */
  public TextAggregate orderBy(Order... keys) {
    return new TextAggregate(call.orderBy(keys), type());
  }

  /** The same of the rows that the window shows, for each row. */
  public TextExpression over(Window window) {
    return new TextFormula(call.over(window), type());
  }
}
