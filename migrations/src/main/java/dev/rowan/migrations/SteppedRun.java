package dev.rowan.migrations;

import dev.rowan.migrations.AppliedMigration.Direction;
import dev.rowan.migrations.script.ConcurrentIndex;
import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.StatementKind;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Runs a script that cannot run in one transaction: statement by statement, keeping in the database
 * how far it came. A statement that bears a transaction commits together with that note; before one
 * that does not, it is noted that it begins.
 */
final class SteppedRun {
  private final Session session;
  private final HistoryTable history;
  private final RunTable runs;
  private final StatementRunner runner;
  private final Indexes indexes;
  private final MigrationOptions options;
  private final MigrationListener listener;

  SteppedRun(
      Workplace place,
      StatementRunner runner,
      MigrationOptions options,
      MigrationListener listener) {
    this.session = place.session();
    this.history = place.history();
    this.runs = place.runs();
    this.runner = runner;
    this.indexes = new Indexes(session);
    this.options = options;
    this.listener = listener;
  }

  void run(Step step, Script script, Retry retry) throws SQLException {
    Instant begin = Instant.now();
    Steps steps = new Steps(script);
    int done = begin(step, steps);
    for (Unit unit : steps.units()) {
      if (unit.end() > done) {
        run(steps, unit, retry);
        done = unit.end();
        listener.on(new MigrationEvent.StatementDone(steps.path(), done, steps.count()));
      }
    }
    end(step, Duration.between(begin, Instant.now()));
  }

  private int begin(Step step, Steps steps) throws SQLException {
    runs.create();
    Optional<RunState> earlier = runs.find(steps.path());
    if (earlier.isPresent() && isForgotten(step)) {
      runs.delete(steps.path());
    } else if (earlier.isPresent()) {
      int done = resume(steps, earlier.get());
      listener.on(new MigrationEvent.Resumed(steps.path(), "statement " + (done + 1)));
      return done;
    }
    session.<SQLException>transaction(
        () -> {
          runs.begin(steps.path(), step.direction());
          if (step.direction() == Direction.UP) {
            history.add(HistoryTable.Line.of(steps.script(), Duration.ZERO, false));
          }
        });
    return 0;
  }

  /** Whether the history was repaired, by Flyway perhaps, after an earlier run had failed. */
  private boolean isForgotten(Step step) throws SQLException {
    return step.direction() == Direction.UP && !history.isUnfinished(step.migration());
  }

  /** How many statements are done when an earlier run has ended too early. */
  private int resume(Steps steps, RunState earlier) throws SQLException {
    if (!steps.begins(earlier)) {
      throw new MigrationException(
          steps.path()
              + ": an earlier run has done its first "
              + earlier.done()
              + " statements, and these have changed since. Write them as they were, or take back"
              + " by hand what they did and repair().",
          steps.path(),
          null);
    }
    boolean interrupted = earlier.attempted() && !earlier.failed();
    if (interrupted && isDone(steps.script(), steps.after(earlier.done()))) {
      note(steps, earlier.done() + 1);
      return earlier.done() + 1;
    }
    runs.resume(steps.path());
    return earlier.done();
  }

  /** Whether a statement that was cut short is done; if it cannot be said, asks the user. */
  private boolean isDone(Script script, ScriptStatement statement) throws SQLException {
    Optional<ConcurrentIndex> index = ConcurrentIndex.of(statement);
    if (index.isPresent() && index.get().name() != null) {
      boolean done = indexes.isDone(index.get());
      String cleaned = done ? "" : indexes.clean(index.get());
      if (!cleaned.isEmpty()) {
        listener.on(new MigrationEvent.Notice(script.path(), cleaned));
      }
      return done;
    }
    if (StatementKind.of(statement) == StatementKind.ALONE_REPEATABLE) {
      return false;
    }
    int number = statement.number();
    throw new MigrationException(
        "%s, line %d: an earlier run was killed in statement %d, %s\n"
                .formatted(script.path(), statement.line(), number, statement.summary())
            + "  It runs in no transaction, so nobody knows whether it is done. Look, and say"
            + " continueAt(\"%s\", %d) if it is, or %d if it is to run again."
                .formatted(script.path(), number + 1, number),
        script.path(),
        null);
  }

  private void run(Steps steps, Unit unit, Retry retry) throws SQLException {
    try {
      retry.run(steps.path(), () -> attempt(steps, unit));
    } catch (StatementFailure e) {
      throw explain(steps.script(), unit, e);
    }
  }

  private void attempt(Steps steps, Unit unit) throws SQLException, StatementFailure {
    if (!unit.transactional()) {
      alone(steps.script(), unit.statements().get(0));
      note(steps, unit.end());
      return;
    }
    session.<StatementFailure>transaction(
        () -> {
          for (ScriptStatement statement : unit.statements()) {
            runner.run(steps.script(), statement);
          }
          note(steps, unit.end());
        });
  }

  /** Runs a statement outside a transaction. Building an index blocks nobody, so it may wait. */
  private void alone(Script script, ScriptStatement statement)
      throws SQLException, StatementFailure {
    boolean concurrent = statement.tokens().contains("concurrently");
    runs.attempt(script.path());
    if (concurrent) {
      session.set("lock_timeout", "0");
    }
    try {
      runner.run(script, statement);
    } catch (StatementFailure e) {
      clean(script, statement, e);
      throw e;
    }
    if (concurrent) {
      session.set("lock_timeout", String.valueOf(options.lockTimeout().toMillis()));
    }
  }

  private void clean(Script script, ScriptStatement statement, StatementFailure failure)
      throws SQLException {
    Optional<ConcurrentIndex> index = ConcurrentIndex.of(statement);
    if (index.isPresent() && !failure.isConnectionLost() && !failure.isDuplicate()) {
      String cleaned = indexes.clean(index.get());
      if (!cleaned.isEmpty()) {
        listener.on(new MigrationEvent.Notice(script.path(), cleaned));
      }
    }
  }

  private MigrationException explain(Script script, Unit unit, StatementFailure failure)
      throws SQLException {
    int done = unit.statements().get(0).number() - 1;
    if (failure.isConnectionLost()) {
      return failure.explain(
          "The connection was lost. At least "
              + done
              + " statements were done and stay; the next run finds out and goes on.");
    }
    runs.failed(script.path(), failure.reason());
    return failure.explain(
        (done == 0
                ? "Nothing was done before it"
                : done + " statements before it were done and stay")
            + "; the next run goes on with it.");
  }

  private void note(Steps steps, int done) throws SQLException {
    runs.done(steps.path(), done, steps.sum(done));
  }

  private void end(Step step, Duration time) throws SQLException {
    session.restore();
    session.<SQLException>transaction(
        () -> {
          if (step.direction() == Direction.UP) {
            history.complete(step.migration(), time);
          } else {
            history.add(step.line(time));
          }
          runs.delete(step.code().script());
        });
  }
}
