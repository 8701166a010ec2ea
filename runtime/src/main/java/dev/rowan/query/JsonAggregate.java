package dev.rowan.query;

/**
 * An aggregate that is JSON: of all rows, of each group, or, with {@link #over}, of the rows around
 * each row. NULL, not an empty array or object, when there is no row. Immutable.
 */
public final class JsonAggregate extends JsonExpression {

  private final AggregateCall call;

  JsonAggregate(AggregateCall call) {
    super(call.template());
    this.call = call;
  }

  /** The same of different values, each once. */
  public JsonAggregate distinct() {
    return new JsonAggregate(call.distinct());
  }

  /** The same of those rows only for which all conditions are true. */
  public JsonAggregate filter(Predicate... conditions) {
    return new JsonAggregate(call.filter(conditions));
  }

  /** The same of the rows in this order. */
  public JsonAggregate orderBy(Order... keys) {
    return new JsonAggregate(call.orderBy(keys));
  }

  /** The same of the rows that the window shows, for each row. */
  public JsonExpression over(Window window) {
    return new JsonExpression(call.over(window));
  }
}
