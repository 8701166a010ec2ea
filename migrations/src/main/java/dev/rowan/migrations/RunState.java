package dev.rowan.migrations;

import dev.rowan.migrations.AppliedMigration.Direction;
import org.jspecify.annotations.Nullable;

/**
 * How far a migration is that runs in steps.
 *
 * @param script the file or the class
 * @param direction whether it is applied or rolled back
 * @param failed whether it ended with an error; otherwise it runs, or was killed
 * @param done how many statements are done
 * @param attempted whether the next one was begun outside a transaction
 * @param checksum the sum over the statements that are done
 * @param cursor where the next batch of a data migration begins
 * @param rows how many rows were moved
 * @param total how many there are, if that is known
 * @param message why it failed
 */
record RunState(
    String script,
    Direction direction,
    boolean failed,
    int done,
    boolean attempted,
    int checksum,
    @Nullable String cursor,
    long rows,
    @Nullable Long total,
    @Nullable String message) {

  /** How far it is, for people. */
  String progress() {
    String rowsText = rows + (total == null ? "" : " of " + total) + " rows done";
    String place = rows > 0 ? rowsText : done + " statements done";
    return message == null ? place : place + "; failed: " + message;
  }
}
