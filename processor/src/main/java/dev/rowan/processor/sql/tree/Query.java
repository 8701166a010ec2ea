package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * A statement that gives rows.
 *
 * @param with what it names before
 * @param body what gives the rows
 * @param orderBy their order
 * @param limits the values of limit, offset and fetch
 * @param locked the tables that {@code for update of} names
 */
public record Query(
    Optional<With> with,
    QueryBody body,
    List<SortKey> orderBy,
    List<Expression> limits,
    List<Identifier> locked)
    implements Statement {

  /** Copies the lists. */
  public Query {
    orderBy = List.copyOf(orderBy);
    limits = List.copyOf(limits);
    locked = List.copyOf(locked);
  }

  @Override
  public List<ResultItem> returning() {
    return List.of();
  }
}
