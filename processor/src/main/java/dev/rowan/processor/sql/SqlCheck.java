package dev.rowan.processor.sql;

import dev.rowan.processor.sql.check.Catalog;
import dev.rowan.processor.sql.check.Checks;
import dev.rowan.processor.sql.check.SqlReport;
import dev.rowan.processor.sql.tree.Statement;

/** Holds a statement against the tables that are known. */
public final class SqlCheck {

  private SqlCheck() {}

  /** What is wrong with the statement, what it gives, and what its parameters are. */
  public static SqlReport check(Statement statement, Catalog catalog) {
    return Checks.report(statement, catalog);
  }
}
