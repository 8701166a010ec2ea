package dev.rowan.migrations;

import dev.rowan.migrations.AppliedMigration.Direction;
import java.time.Duration;
import java.time.Instant;

/**
 * One thing that a runner does: a migration that it applies, or a script that rolls one back.
 *
 * @param migration what is applied or rolled back
 * @param code what runs for it: itself, or the script that undoes it
 */
record Step(Migration migration, Migration code) {

  static Step up(Migration migration) {
    return new Step(migration, migration);
  }

  static Step down(Migration migration, Script undo) {
    return new Step(migration, undo);
  }

  Direction direction() {
    return migration == code ? Direction.UP : Direction.DOWN;
  }

  /** What the history says when it has ended. */
  HistoryTable.Line line(Duration time) {
    HistoryTable.Line line = HistoryTable.Line.of(migration, time, true);
    return direction() == Direction.UP
        ? line
        : new HistoryTable.Line(
            line.version(), line.description(), "DELETE", code.script(), null, time, true);
  }

  AppliedMigration since(Instant begin) {
    return new AppliedMigration(
        migration.version(),
        migration.description(),
        code.script(),
        direction(),
        Duration.between(begin, Instant.now()));
  }
}
