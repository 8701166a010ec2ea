package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * {@code insert}.
 *
 * @param table the table
 * @param columns the columns it names, or empty for all
 * @param source the rows; empty for {@code default values}
 * @param conflict what happens on a conflict
 */
public record Insert(
    Optional<With> with,
    TableReference table,
    List<Target> columns,
    Optional<Query> source,
    Optional<Conflict> conflict,
    List<ResultItem> returning)
    implements Statement {

  /** Copies the lists. */
  public Insert {
    columns = List.copyOf(columns);
    returning = List.copyOf(returning);
  }

  /**
   * {@code on conflict}.
   *
   * @param keys the columns and expressions of the index
   * @param keyWhere the condition of the index
   * @param assignments what is set; empty for {@code do nothing}
   * @param where which rows are updated
   */
  public record Conflict(
      List<Expression> keys,
      Optional<Expression> keyWhere,
      List<Assignment> assignments,
      Optional<Expression> where) {
    /** Copies the lists. */
    public Conflict {
      keys = List.copyOf(keys);
      assignments = List.copyOf(assignments);
    }
  }
}
