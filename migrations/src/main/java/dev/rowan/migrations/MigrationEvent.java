package dev.rowan.migrations;

import dev.rowan.migrations.AppliedMigration.Direction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something that happens while migrations run. Each has a text to show. */
public sealed interface MigrationEvent {

  /**
   * Another runner is at work, and this one waits.
   *
   * @param holder the session of the other, as the server knows it
   * @param waited how long it has waited
   */
  record Waiting(String holder, Duration waited) implements MigrationEvent {
    @Override
    public String toString() {
      return "waiting for another runner (" + holder + ") for " + waited.toSeconds() + " s";
    }
  }

  /**
   * A migration begins.
   *
   * @param script the file or the class
   * @param direction whether it is applied or rolled back
   */
  record Started(String script, Direction direction) implements MigrationEvent {
    @Override
    public String toString() {
      return script + (direction == Direction.UP ? ": applying" : ": rolling back");
    }
  }

  /**
   * A migration goes on where an earlier run ended.
   *
   * @param script the file or the class
   * @param place where it goes on
   */
  record Resumed(String script, String place) implements MigrationEvent {
    @Override
    public String toString() {
      return script + ": goes on at " + place;
    }
  }

  /**
   * A statement ended.
   *
   * @param script the file
   * @param done how many statements have ended
   * @param total how many there are
   */
  record StatementDone(String script, int done, int total) implements MigrationEvent {
    @Override
    public String toString() {
      return script + ": statement " + done + " of " + total;
    }
  }

  /**
   * A batch of a data migration ended.
   *
   * @param script the class
   * @param rows how many rows were moved
   * @param total how many there are; null when that is not known
   */
  record BatchDone(String script, long rows, @Nullable Long total) implements MigrationEvent {
    @Override
    public String toString() {
      return script + ": " + rows + (total == null ? "" : " of " + total) + " rows";
    }
  }

  /**
   * The server said something that is no error.
   *
   * @param script the file
   * @param message what it said
   */
  record Notice(String script, String message) implements MigrationEvent {
    @Override
    public String toString() {
      return script + ": " + message;
    }
  }

  /**
   * A migration or a statement failed for a lock or a conflict, and is tried again.
   *
   * @param script the file or the class
   * @param attempt how often it was tried
   * @param pause how long it waits first
   * @param reason what the server said
   */
  record Retrying(String script, int attempt, Duration pause, String reason)
      implements MigrationEvent {
    @Override
    public String toString() {
      return script + ": again in " + pause.toMillis() + " ms: " + reason;
    }
  }

  /**
   * A migration ended well.
   *
   * @param migration the migration
   */
  record Finished(AppliedMigration migration) implements MigrationEvent {
    @Override
    public String toString() {
      return migration.toString();
    }
  }
}
