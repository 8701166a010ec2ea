package dev.rowan.processor.sql.tree;

import java.util.List;

/** The queries that a statement names before it begins. */
public record With(boolean recursive, List<CommonTable> tables) {

  /** Copies the list. */
  public With {
    tables = List.copyOf(tables);
  }

  /**
   * One of them.
   *
   * @param name its name
   * @param columns names of its columns, or empty
   * @param statement its statement
   * @param added the columns that {@code search} and {@code cycle} add
   */
  public record CommonTable(
      Identifier name, List<Identifier> columns, Statement statement, List<Identifier> added) {
    /** Copies the lists. */
    public CommonTable {
      columns = List.copyOf(columns);
      added = List.copyOf(added);
    }
  }
}
