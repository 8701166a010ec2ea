package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code case when … then … else … end}, as it is being written. Immutable.
 *
 * @param <V> the type of its results
 */
public final class Case<V> {

  private final List<Object> parts;
  private final Expression<V> model;

  private Case(List<Object> parts, Expression<V> model) {
    this.parts = parts;
    this.model = model;
  }

  static <V> Case<V> of(Predicate condition, Expression<V> result) {
    return new Case<>(List.of("case"), result).when(condition, result);
  }

  /** Where the condition is true and none before it was, this result. */
  public Case<V> when(Predicate condition, Expression<V> result) {
    List<Object> more = new ArrayList<>(parts);
    more.add(" when ");
    more.add(condition);
    more.add(" then ");
    more.add(result);
    return new Case<>(List.copyOf(more), model);
  }

  /** As {@link #when(Predicate, Expression)}, with a value. */
  public Case<V> when(Predicate condition, V result) {
    return when(condition, Sql.value(result, model.type()));
  }

  /** Where no condition is true, this result. */
  public Expression<V> otherwise(Expression<V> result) {
    return end(" else ", result, " end");
  }

  /** As {@link #otherwise(Expression)}, with a value. */
  public Expression<V> otherwise(V result) {
    return otherwise(Sql.value(result, model.type()));
  }

  /** Where no condition is true, NULL. */
  public Expression<V> end() {
    return end(" end");
  }

  private Expression<V> end(Object... last) {
    List<Object> all = new ArrayList<>(parts);
    all.addAll(List.of(last));
    return new Formula<>(Template.of(all.toArray()), model.type());
  }
}
