package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** {@code update}; the condition is empty for all rows and for {@code where current of}. */
public record Update(
    Optional<With> with,
    TableReference table,
    List<Assignment> assignments,
    List<FromItem> from,
    Optional<Expression> where,
    List<ResultItem> returning)
    implements Statement {

  /** Copies the lists. */
  public Update {
    assignments = List.copyOf(assignments);
    from = List.copyOf(from);
    returning = List.copyOf(returning);
  }
}
