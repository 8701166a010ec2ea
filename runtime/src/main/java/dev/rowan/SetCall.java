package dev.rowan;

import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;

/** One call that writes many entities: by one statement, or in one transaction by several. */
abstract class SetCall {

  private final Statements statements;
  private final int count;
  private int end;

  SetCall(Statements statements, int count) {
    this.statements = statements;
    this.count = count;
  }

  final Statements statements() {
    return statements;
  }

  final int count() {
    return count;
  }

  /** Writes all of them; a statement that may be undone by what it returns has a transaction. */
  final void run(boolean mayBeUndone) {
    boolean isAlone = count <= SqlStatement.MOST_ROWS && !statements.inTransaction();
    if (!isAlone || !isDoneAtOnce(mayBeUndone)) {
      inParts();
    }
  }

  /**
   * Writes all of them by one statement, which nothing has to guard as nothing stays of it when it
   * fails; false, and nothing is done, when they are too much for one.
   */
  private boolean isDoneAtOnce(boolean mayBeUndone) {
    end = 0;
    try (Atomic atomic = mayBeUndone ? statements.atomic() : null;
        SqlStatement statement = statements.prepareOnlyRows(sql())) {
      end = bind(statement, 0);
      if (end == count) {
        execute(statement, 0, end);
        Writes.end(atomic, this);
      }
      return end == count;
    } catch (ConstraintViolationException | InvalidValueException failure) {
      throw named(failure, 0);
    }
  }

  private void inParts() {
    try (Atomic atomic = statements.atomic()) {
      for (int next = 0; next < count; ) {
        next = part(next);
      }
      atomic.commit();
    }
  }

  /**
   * Writes the entities from this place on, as many as one statement may, and returns the place
   * behind them.
   */
  private int part(int from) {
    end = from;
    try (SqlStatement statement = statements.prepareRows(sql())) {
      end = bind(statement, from);
      execute(statement, from, end);
      return end;
    } catch (ConstraintViolationException | InvalidValueException failure) {
      throw named(failure, from);
    }
  }

  private DataException named(DataException failure, int from) {
    boolean isOfServer = failure.getCause() != null;
    if (isOfServer && end - from > 1) {
      new RowSearch(this, failure).find(from, end).ifPresent(place -> failure.at(place, count));
    } else if (isOfServer && count > 1) {
      failure.at(from, count);
    }
    return failure;
  }

  /** The statement. */
  abstract String sql();

  /** Binds the entities from this place on, and returns the place behind the last one. */
  abstract int bind(SqlStatement statement, int from);

  /** Binds the entity at this place. */
  abstract void bindOne(SqlStatement statement, int place);

  /** Binds what stands behind the rows. */
  void bindRest(SqlStatement statement) {}

  /** Runs the statement, and reads what it returns. */
  abstract void execute(SqlStatement statement, int from, int end);
}
