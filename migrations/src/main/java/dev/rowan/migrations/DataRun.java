package dev.rowan.migrations;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.errors.DeadlockException;
import dev.rowan.errors.LockTimeoutException;
import dev.rowan.errors.SerializationFailureException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.migrations.AppliedMigration.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Runs a data migration batch by batch. Each batch commits together with the note of the place
 * where it ended.
 */
final class DataRun {
  private final Database database;
  private final Session session;
  private final HistoryTable history;
  private final RunTable runs;
  private final MigrationOptions options;
  private final MigrationListener listener;

  DataRun(
      Database database, Workplace place, MigrationOptions options, MigrationListener listener) {
    this.database = database;
    this.session = place.session();
    this.history = place.history();
    this.runs = place.runs();
    this.options = options;
    this.listener = listener;
  }

  /** Where a run stands. */
  private record Place(@Nullable String cursor, long rows, @Nullable Long total) {}

  void run(DataTask task, Retry retry) throws SQLException {
    Place place = begin(task);
    try {
      boolean more = true;
      while (more) {
        Place next = batch(task, place, retry);
        listener.on(new MigrationEvent.BatchDone(task.script(), next.rows, next.total));
        more = next.cursor != null;
        place = next;
      }
    } catch (RuntimeException e) {
      throw failed(task, e);
    }
  }

  private Place begin(DataTask task) throws SQLException {
    runs.create();
    Optional<RunState> earlier = runs.find(task.script());
    if (earlier.isPresent() && !history.isUnfinished(task)) {
      runs.delete(task.script()); // the history was repaired by another tool
    } else if (earlier.isPresent()) {
      RunState run = earlier.get();
      runs.resume(task.script());
      listener.on(
          new MigrationEvent.Resumed(task.script(), run.rows() + " rows, cursor " + run.cursor()));
      return new Place(run.cursor(), run.rows(), run.total());
    }
    OptionalLong total = task.code().total(database);
    session.<SQLException>transaction(
        () -> {
          runs.begin(task.script(), Direction.UP);
          history.add(HistoryTable.Line.of(task, Duration.ZERO, false));
          if (total.isPresent()) {
            runs.total(task.script(), total.getAsLong());
          }
        });
    return new Place(null, 0, total.isPresent() ? total.getAsLong() : null);
  }

  private Place batch(DataTask task, Place place, Retry retry) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      session.queryText("select 1"); // the lock lives as long as this session
      try {
        return database.transactionResult(tx -> inTransaction(task, place));
      } catch (LockTimeoutException | DeadlockException | SerializationFailureException e) {
        if (!retry.mayTryAgain(attempt)) {
          throw e;
        }
        retry.pause(task.script(), attempt, firstLine(e));
      }
    }
  }

  private Place inTransaction(DataTask task, Place place) {
    limit("lock_timeout", options.lockTimeout());
    limit("statement_timeout", options.statementTimeout());
    Batch batch = task.code().run(database, place.cursor);
    if (batch.cursor() != null && batch.cursor().equals(place.cursor)) {
      throw new MigrationException(
          "the batch ended where it began, at \"" + place.cursor + "\": it would never end");
    }
    Place next = new Place(batch.cursor(), place.rows + batch.rows(), place.total);
    note(task, place, next);
    if (next.cursor == null) {
      end(task);
    }
    return next;
  }

  private void note(DataTask task, Place place, Place next) {
    try (SqlStatement note = statement(runs.batchSql())) {
      note.setString(1, next.cursor);
      note.setLong(2, next.rows);
      note.setString(3, task.script());
      note.setString(4, place.cursor);
      if (note.update() == 0) {
        throw new MigrationException("another runner has gone on with it");
      }
    }
  }

  /** Says in the transaction of the last batch that it was the last. */
  private void end(DataTask task) {
    try (SqlStatement complete = statement(history.completeSql());
        SqlStatement delete = statement(runs.deleteSql())) {
      complete.setString(1, task.script());
      complete.update();
      delete.setString(1, task.script());
      delete.update();
    }
  }

  private void limit(String setting, Duration time) {
    try (SqlStatement limit = statement("select set_config(?, ?, true)")) {
      limit.setString(1, setting);
      limit.setString(2, String.valueOf(time.toMillis()));
      limit.execute();
    }
  }

  private SqlStatement statement(String sql) {
    return database.statements(DataRun.class.getName()).prepare(sql);
  }

  private MigrationException failed(DataTask task, RuntimeException failure) {
    String reason = firstLine(failure);
    return new MigrationException(
        task.script()
            + ": "
            + reason
            + "\n  Its last batch was rolled back. "
            + noted(task, reason),
        task.script(),
        failure);
  }

  /** Notes the failure, and says how far the run came. */
  private String noted(DataTask task, String reason) {
    try {
      runs.failed(task.script(), reason);
      long rows = runs.find(task.script()).map(RunState::rows).orElse(0L);
      return rows + " rows before it were moved and stay; the next run goes on after them.";
    } catch (SQLException e) {
      return "The connection was lost; the next run goes on after the batches before it.";
    }
  }

  private static String firstLine(RuntimeException failure) {
    String message = failure instanceof DataException ? failure.getMessage() : failure.toString();
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
