package dev.rowan;

import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.OptionalInt;

/**
 * Finds the entity that a statement for many could not write, which PostgreSQL does not say: by
 * writing one half of them after the other in a transaction that is rolled back. The running
 * transaction is left as a failed statement leaves it: it can only be rolled back.
 */
final class RowSearch {

  private final SetCall call;
  private final DataException failure;
  private final Statements statements;

  /** For what was thrown when all of them were written. */
  RowSearch(SetCall call, DataException failure) {
    this.call = call;
    this.failure = failure;
    this.statements = call.statements();
  }

  /** Returns the place of the one that was refused; empty when it is not found for certain. */
  OptionalInt find(int from, int end) {
    if (statements.inTransaction()) {
      return findAfterFailure(from, end);
    }
    if (statements.hasConnection()) {
      return OptionalInt.empty(); // that of a stream, whose transaction has failed
    }
    Atomic undone = statements.atomic();
    try {
      checkAtOnce();
      return search(from, end);
    } catch (DataException other) {
      return OptionalInt.empty();
    } finally {
      undone.close();
    }
  }

  /** What waits for a commit was checked at the end of the statement, which was one by itself. */
  private void checkAtOnce() {
    try (SqlStatement immediate = statements.prepare("set constraints all immediate")) {
      immediate.execute();
    }
  }

  private OptionalInt findAfterFailure(int from, int end) {
    try {
      statements.undoRows();
      OptionalInt found = search(from, end);
      if (found.isEmpty()) {
        statements.abort(); // what was written for the search is not to be committed
      }
      return found;
    } catch (DataException other) {
      return OptionalInt.empty();
    }
  }

  private OptionalInt search(int from, int end) {
    int low = from;
    int high = end;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (isWritten(low, middle)) {
        low = middle;
      } else {
        statements.undoRows();
        high = middle;
      }
    }
    return isWritten(low, high) ? OptionalInt.empty() : OptionalInt.of(low);
  }

  /** Writes some; those before them are written. */
  private boolean isWritten(int from, int end) {
    try (SqlStatement statement = statements.prepareRows(call.sql())) {
      for (int place = from; place < end; place++) {
        call.bindOne(statement, place);
        statement.addRow();
      }
      statement.endRows();
      call.bindRest(statement);
      statement.execute();
      return true;
    } catch (ConstraintViolationException | InvalidValueException refused) {
      if (Refusal.isSame(failure, refused)) {
        return false;
      }
      throw refused;
    }
  }
}
