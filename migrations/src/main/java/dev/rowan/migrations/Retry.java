package dev.rowan.migrations;

import java.sql.SQLException;
import java.time.Duration;

/** Tries again what failed for a lock or a conflict, each time after a longer pause. */
final class Retry {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final MigrationOptions options;
  private final MigrationListener listener;

  Retry(MigrationOptions options, MigrationListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /** What may fail. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException, StatementFailure;
  }

  void run(String script, Work work) throws SQLException, StatementFailure {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return;
      } catch (StatementFailure e) {
        if (!e.isTransient() || attempt > options.retries()) {
          throw e;
        }
        pause(script, attempt, e.reason());
      }
    }
  }

  /** Tells that the work is tried again, and waits. */
  void pause(String script, int attempt, String reason) {
    Duration pause = options.backOff().multipliedBy(1L << Math.min(attempt - 1, 20));
    Duration limited = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    listener.on(new MigrationEvent.Retrying(script, attempt, limited, reason));
    Pause.of(limited);
  }

  boolean mayTryAgain(int attempt) {
    return attempt <= options.retries();
  }
}
