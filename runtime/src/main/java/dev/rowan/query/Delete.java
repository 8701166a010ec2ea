package dev.rowan.query;

import dev.rowan.mapping.Statements;

/**
 * A delete of the rows of a table for which a condition is true. It cannot run before it says which
 * rows: {@link #where} or {@link #all}. Each step returns a new one; immutable and thread-safe.
 */
public final class Delete {

  private final Statements statements;
  private final TargetRows rows;

  private Delete(Statements statements, TargetRows rows) {
    this.statements = statements;
    this.rows = rows;
  }

  /**
   * Begins a delete from a table. Repositories and databases call it.
   *
   * @throws IllegalArgumentException when the table is reached by a path
   */
  public static Delete of(Statements statements, EntityTable<?> table) {
    return new Delete(statements, TargetRows.of(table));
  }

  /** Reads other tables as well. */
  public Delete using(Source... others) {
    return new Delete(statements, rows.with(others));
  }

  /** Writes these before the statement, whether it reads them or not. */
  public Delete with(Cte... ctes) {
    return new Delete(statements, rows.with(ctes));
  }

  /**
   * Deletes the rows for which all of these are true.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  public Change where(Predicate... conditions) {
    return new Change(statements, new DeleteTree(rows.where("delete", conditions)));
  }

  /** Deletes every row of the table. */
  public Change all() {
    return new Change(statements, new DeleteTree(rows));
  }
}
