package dev.rowan;

import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;

/**
 * Finds the row that waits in a table and that a statement for all of them could not write, which
 * PostgreSQL does not say: by writing one half of them after the other. The running transaction can
 * only be rolled back then.
 */
final class StageSearch {

  private final Statements statements;
  private final UpsertText text;
  private final String sql;
  private final DataException failure;

  /** With a statement that writes the rows behind one number up to another one. */
  StageSearch(Statements statements, UpsertText text, String sql, DataException failure) {
    this.statements = statements;
    this.text = text;
    this.sql = sql;
    this.failure = failure;
  }

  /** Returns the failure, with the place of the row if it is found for certain. */
  DataException named(long count) {
    try {
      statements.undoRows();
      long place = search(count);
      return place < 0 || place > Integer.MAX_VALUE ? failure : failure.at((int) place);
    } catch (DataException other) {
      return failure;
    }
  }

  private long search(long count) {
    long low = 0;
    long high = count;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (isWritten(low, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return isWritten(low, high) ? -1 : low;
  }

  private boolean isWritten(long from, long end) {
    statements.guardRows();
    try (SqlStatement some = statements.prepare(sql)) {
      some.setLong(1, from);
      some.setLong(2, end);
      text.bindWhere(some, 2);
      some.execute();
      return true;
    } catch (ConstraintViolationException | InvalidValueException refused) {
      if (!Refusal.isSame(failure, refused)) {
        throw refused;
      }
      statements.undoRows();
      return false;
    }
  }
}
