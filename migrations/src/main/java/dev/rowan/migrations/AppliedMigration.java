package dev.rowan.migrations;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was run.
 *
 * @param version its version; null when it is repeatable
 * @param description what it does
 * @param script the file or the class that was run
 * @param direction whether it was applied or rolled back
 * @param time how long it took
 */
public record AppliedMigration(
    @Nullable MigrationVersion version,
    String description,
    String script,
    Direction direction,
    Duration time) {

  /** Which way a migration runs. */
  public enum Direction {
    /** It is applied. */
    UP,
    /** It is rolled back. */
    DOWN
  }

  @Override
  public String toString() {
    return script
        + (direction == Direction.UP ? " applied" : " rolled back")
        + " in "
        + time.toMillis()
        + " ms";
  }
}
