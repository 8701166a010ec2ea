package dev.rowan.query;

import java.time.temporal.TemporalAmount;

/**
 * A table that is a query: a subquery with a name, a common table expression, a list of values. Its
 * columns are found by the expressions that the query selects: {@code ranked.get(place)}.
 * Immutable.
 */
public abstract sealed class Derived implements Source permits Cte, FunctionTable, Subquery {

  private final String name;

  Derived(String name) {
    this.name = Identifiers.check(name);
  }

  /** The name in the query, without quotes. */
  public final String name() {
    return name;
  }

  /** The name of the column that an expression of the query has become. */
  abstract String column(Expression<?> expression);

  /** Appends what stands in the {@code from} clause, with this alias. */
  abstract void render(Renderer out, String alias);

  final Template reference(Expression<?> expression) {
    String column = Identifiers.quoted(column(expression));
    return Template.of(new ColumnOf(this, column)).like(expression);
  }

  /** A column by its name. */
  record ColumnOf(Derived table, String column) implements Part {
    @Override
    public void render(Renderer out) {
      out.column(table, column);
    }
  }

  private String label(Expression<?> expression) {
    return column(expression);
  }

  /**
   * The column of this table that the query selects by this expression.
   *
   * @throws IllegalArgumentException when the query does not select it
   */
  public final <V> Expression<V> get(Expression<V> selected) {
    return new Formula<>(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of values that have an order. */
  public final <V extends Comparable<? super V>> ComparableExpression<V> get(
      ComparableExpression<V> selected) {
    return new ComparableFormula<>(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of numbers. */
  public final <V extends Number & Comparable<V>> NumberExpression<V> get(
      NumberExpression<V> selected) {
    return new NumberFormula<>(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of days, times and moments. */
  public final <V extends Comparable<? super V>> TemporalExpression<V> get(
      TemporalExpression<V> selected) {
    return new TemporalFormula<>(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of text. */
  public final TextExpression get(TextExpression selected) {
    return new TextFormula(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of what is true or false. */
  public final BooleanExpression get(BooleanExpression selected) {
    return new BooleanFormula(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of arrays. */
  public final <V> ArrayExpression<V> get(ArrayExpression<V> selected) {
    return new ArrayFormula<>(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of JSON. */
  public final JsonExpression get(JsonExpression selected) {
    return new JsonExpression(reference(selected), label(selected));
  }

  /** As {@link #get(Expression)}, of intervals. */
  public final <V extends TemporalAmount> IntervalExpression<V> get(
      IntervalExpression<V> selected) {
    return new IntervalExpression<>(reference(selected), selected.type(), label(selected));
  }

  /** As {@link #get(Expression)}, of ranges. */
  public final <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> get(RangeExpression<V, X> selected) {
    return selected.at(reference(selected), label(selected));
  }

  /** As {@link #get(Expression)}, of the words of a text. */
  public final SearchVector get(SearchVector selected) {
    return new SearchVector(reference(selected), label(selected));
  }

  /** As {@link #get(Expression)}, of what is searched for. */
  public final SearchQuery get(SearchQuery selected) {
    return new SearchQuery(reference(selected), label(selected));
  }

  final Expression<?> ofSameKind(Expression<?> selected) {
    if (selected instanceof NumberExpression<?> number) {
      return get(number);
    }
    if (selected instanceof TemporalExpression<?> temporal) {
      return get(temporal);
    }
    if (selected instanceof TextExpression text) {
      return get(text);
    }
    if (selected instanceof BooleanExpression truth) {
      return get(truth);
    }
    return selected instanceof ArrayExpression<?> array ? get(array) : ofOtherKind(selected);
  }

  private Expression<?> ofOtherKind(Expression<?> selected) {
    if (selected instanceof JsonExpression json) {
      return get(json);
    }
    if (selected instanceof RangeExpression<?, ?> range) {
      return get(range);
    }
    if (selected instanceof IntervalExpression<?> interval) {
      return get(interval);
    }
    if (selected instanceof SearchVector vector) {
      return get(vector);
    }
    if (selected instanceof SearchQuery query) {
      return get(query);
    }
    return selected instanceof ComparableExpression<?> comparable ? get(comparable) : get(selected);
  }

  /** The name. */
  @Override
  public final String toString() {
    return name;
  }
}
