package dev.rowan.migrations;

import java.sql.SQLException;
import java.time.Instant;

/** Runs one migration after the other, each in the way that suits it. */
final class Runner {
  private final Session session;
  private final MigrationOptions options;
  private final MigrationListener listener;
  private final Retry retry;
  private final TransactionalRun transactional;

  Runner(
      Session session, HistoryTable history, MigrationOptions options, MigrationListener listener) {
    this.session = session;
    this.options = options;
    this.listener = listener;
    this.retry = new Retry(options, listener);
    StatementRunner statements = new StatementRunner(session, listener);
    this.transactional = new TransactionalRun(session, history, statements, listener);
  }

  AppliedMigration run(Step step) throws SQLException {
    listener.on(new MigrationEvent.Started(step.code().script(), step.direction()));
    Instant begin = Instant.now();
    session.set("lock_timeout", String.valueOf(options.lockTimeout().toMillis()));
    session.set("statement_timeout", String.valueOf(options.statementTimeout().toMillis()));
    if (step.code() instanceof Script script) {
      transactional.run(step, script, retry);
    }
    AppliedMigration done = step.since(begin);
    listener.on(new MigrationEvent.Finished(done));
    return done;
  }
}
