package dev.rowan.migrations;

import dev.rowan.Database;
import java.sql.SQLException;
import java.time.Instant;

/** Runs one migration after the other, each in the way that suits it. */
final class Runner {
  private final Session session;
  private final MigrationOptions options;
  private final MigrationListener listener;
  private final Retry retry;
  private final TransactionalRun transactional;
  private final SteppedRun stepped;
  private final DataRun data;

  Runner(Database database, Workplace place, MigrationOptions options, MigrationListener listener) {
    this.session = place.session();
    this.options = options;
    this.listener = listener;
    this.retry = new Retry(options, listener);
    StatementRunner statements = new StatementRunner(session, listener);
    this.transactional = new TransactionalRun(session, place.history(), statements, listener);
    this.stepped = new SteppedRun(place, statements, options, listener);
    this.data = new DataRun(database, place, options, listener);
  }

  AppliedMigration run(Step step) {
    listener.on(new MigrationEvent.Started(step.code().script(), step.direction()));
    Instant begin = Instant.now();
    try {
      prepare();
      run(step, step.code());
    } catch (SQLException e) {
      throw new MigrationException(
          step.code().script()
              + ": "
              + StatementFailure.reason(e)
              + "\n  status() says how far it came; the next run goes on.",
          step.code().script(),
          e);
    }
    AppliedMigration done = step.since(begin);
    listener.on(new MigrationEvent.Finished(done));
    return done;
  }

  private void prepare() throws SQLException {
    session.set("lock_timeout", String.valueOf(options.lockTimeout().toMillis()));
    session.set("statement_timeout", String.valueOf(options.statementTimeout().toMillis()));
  }

  private void run(Step step, Migration code) throws SQLException {
    if (code instanceof DataTask task) {
      data.run(task, retry);
    } else if (code instanceof Script script && script.transactional()) {
      transactional.run(step, script, retry);
    } else if (code instanceof Script script) {
      stepped.run(step, script, retry);
    }
  }
}
