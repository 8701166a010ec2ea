package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** What rows come from. */
public sealed interface FromItem {

  /** A table, with the arguments of {@code tablesample}. */
  record Table(TableReference reference, List<Expression> sample) implements FromItem {
    /** Copies the list. */
    public Table {
      sample = List.copyOf(sample);
    }
  }

  /** A query in brackets. */
  record Derived(Query query, boolean lateral, Optional<Alias> alias) implements FromItem {}

  /** Functions that give rows, several in {@code rows from}; the alias may name their columns. */
  record Function(List<Expression> calls, Optional<Alias> alias) implements FromItem {
    /** Copies the list. */
    public Function {
      calls = List.copyOf(calls);
    }
  }

  /** What gives rows in a way that was not understood: it may have any name and any column. */
  record Unknown(Optional<Alias> alias) implements FromItem {}

  /**
   * A join.
   *
   * @param kind which rows stay
   * @param natural whether the columns of equal names are compared
   * @param on the condition
   * @param using the columns that are compared
   * @param usingAlias the name for these columns
   */
  record Join(
      Kind kind,
      FromItem left,
      FromItem right,
      boolean natural,
      Optional<Expression> on,
      List<Identifier> using,
      Optional<Identifier> usingAlias)
      implements FromItem {
    /** Copies the list. */
    public Join {
      using = List.copyOf(using);
    }

    /** Which rows stay without a partner. */
    public enum Kind {
      /** None of them. */
      INNER,
      /** Those on the left. */
      LEFT,
      /** Those on the right. */
      RIGHT,
      /** All of them. */
      FULL
    }
  }

  /** A join in brackets, maybe with a name. */
  record Bracketed(FromItem join, Optional<Alias> alias) implements FromItem {}
}
