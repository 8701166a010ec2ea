package dev.rowan.query;

import java.util.List;

/** A list of rows of values, to be used as a table. Immutable. */
public final class ValuesQuery {

  private final ValuesList list;

  private ValuesQuery(ValuesList list) {
    this.list = list;
  }

  static ValuesQuery of(Expression<?>... row) {
    return new ValuesQuery(new ValuesList(List.of(combined(row))));
  }

  private static Selection<?> combined(Expression<?>... row) {
    return new Combined<>(List.of(row), values -> values);
  }

  /**
   * With one more row.
   *
   * @throws IllegalArgumentException when it has more or fewer columns than the first
   */
  public ValuesQuery row(Expression<?>... row) {
    int columns = list.leaves().expressions().size();
    if (row.length != columns) {
      throw new IllegalArgumentException(
          "A row of " + row.length + " values where the first has " + columns);
    }
    return new ValuesQuery(list.with(combined(row)));
  }

  /** The rows as a table, whose columns are found by the expressions of the first row. */
  public Subquery asTable(String name) {
    return new Subquery(name, list);
  }

  /** The rows as a common table expression. */
  public Cte asCte(String name) {
    return Cte.of(name, list);
  }
}
