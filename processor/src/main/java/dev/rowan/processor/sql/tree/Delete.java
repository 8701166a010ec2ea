package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** {@code delete}; the condition is empty for all rows and for {@code where current of}. */
public record Delete(
    Optional<With> with,
    TableReference table,
    List<FromItem> using,
    Optional<Expression> where,
    List<ResultItem> returning)
    implements Statement {

  /** Copies the lists. */
  public Delete {
    using = List.copyOf(using);
    returning = List.copyOf(returning);
  }
}
