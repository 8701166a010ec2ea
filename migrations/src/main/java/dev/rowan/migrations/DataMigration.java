package dev.rowan.migrations;

import dev.rowan.Database;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A migration in Java, for data: it works in batches, each in a transaction of its own. After a
 * batch the place where it ended is kept with it, so that a run that was killed goes on from there.
 *
 * <pre>{@code
 * Migrations.of(db).folder(Path.of("db/migration")).with(new BackfillNames()).apply();
 * }</pre>
 */
public interface DataMigration {

  /** Its version, among those of the scripts: {@code 2026.11.21.2}. */
  String version();

  /** What it does, in some words. */
  String description();

  /**
   * Moves some rows, in a transaction that the runner begins and commits. What it does through this
   * database, or through repositories made for the same one, takes part. When the transaction fails
   * for a lock or a conflict, the batch runs again.
   *
   * @param cursor what the batch before returned; null for the first
   */
  Batch run(Database db, @Nullable String cursor);

  /** How many rows there are to move, for the progress; empty when that is not known. */
  default OptionalLong total(Database db) {
    return OptionalLong.empty();
  }
}
