package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;

/**
 * A delete of the rows of a table for which a condition is true. It cannot run before it says which
 * rows: {@link #where} or {@link #all}. Each step returns a new one; immutable and thread-safe.
 *
 * <p>A table that keeps the rows that are deleted has them marked, unless it is {@link #hard}.
 */
@CheckReturnValue
public final class Delete {

  private final Statements statements;
  private final TargetRows rows;
  private final boolean isHard;

  private Delete(Statements statements, TargetRows rows, boolean isHard) {
    this.statements = statements;
    this.rows = rows;
    this.isHard = isHard;
  }

  /**
   * Begins a delete from a table. Repositories and databases call it.
   *
   * @throws IllegalArgumentException when the table is reached by a path
   */
  public static Delete of(Statements statements, EntityTable<?> table) {
    return new Delete(statements, TargetRows.of(table), false);
  }

  /** Takes rows out of a table that else would keep them marked, those marked already as well. */
  public Delete hard() {
    return new Delete(statements, rows.of(Life.ANY), true);
  }

  /** Reads other tables as well. */
  public Delete using(Source... others) {
    return new Delete(statements, rows.with(others), isHard);
  }

  /** Writes these before the statement, whether it reads them or not. */
  public Delete with(Cte... ctes) {
    return new Delete(statements, rows.with(ctes), isHard);
  }

  /**
   * Deletes the rows for which all of these are true.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  public Change where(Predicate... conditions) {
    return change(rows.where("delete", conditions));
  }

  /** Deletes every row of the table. */
  public Change all() {
    return change(rows);
  }

  private Change change(TargetRows targets) {
    DeleteMark mark = targets.table().deleteMark();
    if (mark == null || isHard) {
      return new Change(statements, new DeleteTree(targets));
    }
    List<Assignment> marks = new ArrayList<>(Stamp.versionsOf(statements, targets.table()));
    marks.add(0, mark.assignment(statements));
    return new Change(statements, new UpdateTree(targets, List.copyOf(marks)));
  }
}
