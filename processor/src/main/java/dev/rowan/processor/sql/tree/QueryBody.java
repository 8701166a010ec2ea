package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** What gives the rows of a query. */
public sealed interface QueryBody {

  /** Rows of two queries together. */
  record SetOperation(String operator, QueryBody left, QueryBody right) implements QueryBody {}

  /** What was not understood: it may give any columns. */
  record Unknown() implements QueryBody {}

  /** A query in brackets. */
  record Nested(Query query) implements QueryBody {}

  /** {@code values}. */
  record Values(List<List<Expression>> rows) implements QueryBody {
    /** Copies the lists. */
    public Values {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** {@code table name}. */
  record WholeTable(TableReference table) implements QueryBody {}

  /**
   * {@code select}.
   *
   * @param distinctOn the expressions of {@code distinct on}
   * @param items what it selects, maybe nothing
   * @param from where from
   * @param groupBy the expressions of all grouping sets
   * @param windows the windows it names
   */
  record Select(
      List<Expression> distinctOn,
      List<ResultItem> items,
      List<FromItem> from,
      Optional<Expression> where,
      List<Expression> groupBy,
      Optional<Expression> having,
      List<Window> windows)
      implements QueryBody {
    /** Copies the lists. */
    public Select {
      distinctOn = List.copyOf(distinctOn);
      items = List.copyOf(items);
      from = List.copyOf(from);
      groupBy = List.copyOf(groupBy);
      windows = List.copyOf(windows);
    }
  }
}
