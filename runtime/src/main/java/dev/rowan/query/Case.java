package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * {@code case when … then … else … end}, as it is being written. Immutable.
 *
 * @param <V> the type of its results
 * @param <X> the kind of expression that it is
 */
public final class Case<V, X extends Expression<V>> {

  private final List<Object> parts;
  private final SqlType<V> type;
  private final Function<Template, X> kind;

  private Case(List<Object> parts, SqlType<V> type, Function<Template, X> kind) {
    this.parts = parts;
    this.type = type;
    this.kind = kind;
  }

  static <V, X extends Expression<V>> Case<V, X> of(
      Predicate condition, Expression<V> result, Function<Template, X> kind) {
    return new Case<V, X>(List.of("case"), result.type(), kind).when(condition, result);
  }

  /** Where the condition is true and none before it was, this result. */
  public Case<V, X> when(Predicate condition, Expression<V> result) {
    List<Object> more = new ArrayList<>(parts);
    more.addAll(List.of(" when ", condition, " then ", result));
    return new Case<>(List.copyOf(more), type, kind);
  }

  /** As {@link #when(Predicate, Expression)}, with a value. */
  public Case<V, X> when(Predicate condition, V result) {
    return when(condition, Sql.value(result, type));
  }

  /** Where no condition is true, this result. */
  public X otherwise(Expression<V> result) {
    return end(" else ", result, " end");
  }

  /** As {@link #otherwise(Expression)}, with a value. */
  public X otherwise(V result) {
    return otherwise(Sql.value(result, type));
  }

  /** Where no condition is true, NULL. */
  public X end() {
    return end(" end");
  }

  private X end(Object... last) {
    List<Object> all = new ArrayList<>(parts);
    all.addAll(List.of(last));
    return kind.apply(Template.of(all.toArray()));
  }
}
