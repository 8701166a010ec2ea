package dev.rowan.migrations;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a database: something that was done, in the order of the ranks.
 *
 * @param rank its place in the history, from 1
 * @param version the version, or null for what is repeatable
 * @param description what it does
 * @param type {@code SQL} or {@code JDBC} for what was applied, {@code DELETE} for what was rolled
 *     back, {@code BASELINE} for the beginning; Flyway knows more
 * @param script the file or the class
 * @param checksum the sum over the file, or null
 * @param installedBy the user of the database who did it
 * @param installedOn when, by the clock of the database
 * @param time how long it took
 * @param success whether it ended well
 */
public record HistoryEntry(
    int rank,
    @Nullable MigrationVersion version,
    String description,
    String type,
    String script,
    @Nullable Integer checksum,
    String installedBy,
    LocalDateTime installedOn,
    Duration time,
    boolean success) {

  /** Whether it takes something back. */
  boolean isUndo() {
    return type.equals("DELETE") || type.startsWith("UNDO");
  }

  boolean isBaseline() {
    return type.contains("BASELINE");
  }

  /** The version and the description. */
  String label() {
    return version == null ? description : version + " " + description;
  }
}
