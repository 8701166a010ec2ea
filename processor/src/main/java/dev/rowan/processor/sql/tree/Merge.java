package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** {@code merge}. */
public record Merge(
    Optional<With> with,
    TableReference table,
    FromItem source,
    Expression on,
    List<Clause> clauses,
    List<ResultItem> returning)
    implements Statement {

  /** Copies the lists. */
  public Merge {
    clauses = List.copyOf(clauses);
    returning = List.copyOf(returning);
  }

  /** Which rows a clause is for. */
  public enum Rows {
    /** Those of the table that have one in the source. */
    MATCHED,
    /** Those of the source that have none in the table. */
    OF_SOURCE,
    /** Those of the table that have none in the source. */
    OF_TARGET
  }

  /**
   * One {@code when}.
   *
   * @param rows which rows it is for
   * @param condition what it holds for besides
   * @param assignments what an update sets
   * @param columns the columns an insert names
   * @param values the values of an insert
   */
  public record Clause(
      Rows rows,
      Optional<Expression> condition,
      List<Assignment> assignments,
      List<Target> columns,
      List<Expression> values) {
    /** Copies the lists. */
    public Clause {
      assignments = List.copyOf(assignments);
      columns = List.copyOf(columns);
      values = List.copyOf(values);
    }
  }
}
