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
   * @throws IllegalArgumentException when it has more or fewer columns than the first, or of other
   *     types
   */
  public ValuesQuery row(Expression<?>... row) {
    List<Expression<?>> first = list.leaves().expressions();
    if (row.length != first.size()) {
      throw new IllegalArgumentException(
          "A row of " + row.length + " values where the first has " + first.size());
    }
    for (int i = 0; i < row.length; i++) {
      if (!row[i].type().javaType().equals(first.get(i).type().javaType())) {
        throw new IllegalArgumentException(
            "Value %d of a row is of type %s where the first row has %s"
                .formatted(i + 1, row[i].type(), first.get(i).type()));
      }
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
