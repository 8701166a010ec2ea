package dev.rowan.migrations;

import dev.rowan.migrations.script.ScriptStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Runs a script in one transaction, with its line in the history. */
final class TransactionalRun {
  private final Session session;
  private final HistoryTable history;
  private final StatementRunner runner;
  private final MigrationListener listener;

  TransactionalRun(
      Session session, HistoryTable history, StatementRunner runner, MigrationListener listener) {
    this.session = session;
    this.history = history;
    this.runner = runner;
    this.listener = listener;
  }

  void run(Step step, Script script, Retry retry) throws SQLException {
    List<ScriptStatement> statements = script.statements();
    try {
      retry.run(script.path(), () -> attempt(step, script, statements));
    } catch (StatementFailure e) {
      throw e.explain(
          e.isConnectionLost()
              ? "The connection was lost, so the server rolls the migration back."
              : "The migration was rolled back; the database is as it was before it.");
    }
  }

  private void attempt(Step step, Script script, List<ScriptStatement> statements)
      throws SQLException, StatementFailure {
    Instant begin = Instant.now();
    boolean[] ended = {false};
    try {
      session.<StatementFailure>transaction(
          () -> {
            statements(script, statements);
            session.restore();
            history.add(step.line(Duration.between(begin, Instant.now())));
            ended[0] = true;
          });
    } catch (SQLException e) {
      if (ended[0]) {
        throw ofCommit(script, e);
      }
      throw e;
    }
  }

  private void statements(Script script, List<ScriptStatement> statements) throws StatementFailure {
    for (ScriptStatement statement : statements) {
      runner.run(script, statement);
      listener.on(
          new MigrationEvent.StatementDone(script.path(), statement.number(), statements.size()));
    }
  }

  private static MigrationException ofCommit(Script script, SQLException failure) {
    return new MigrationException(
        script.path()
            + ": its commit failed: "
            + StatementFailure.reason(failure)
            + (StatementFailure.isConnectionLost(failure)
                ? "\n  It is applied with its line in the history, or neither: status() says which."
                : "\n  The migration was rolled back; the database is as it was before it."),
        script.path(),
        failure);
  }
}
