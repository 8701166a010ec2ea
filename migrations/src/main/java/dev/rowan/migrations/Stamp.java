package dev.rowan.migrations;

import dev.rowan.migrations.AppliedMigration.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes into the history what was not run: where a database stands that others have made. */
final class Stamp {
  private static final String BASELINE = "BASELINE";

  private final Work work;

  Stamp(Work work) {
    this.work = work;
  }

  /** Says that the database stands at a version, and runs nothing. */
  List<AppliedMigration> at(MigrationVersion version) throws SQLException {
    work.require(version);
    work.requireFinished();
    Overview overview = work.overview();
    List<AppliedMigration> stamped = new ArrayList<>();
    for (Migration migration : overview.pending(version)) {
      add(HistoryTable.Line.of(migration, Duration.ZERO, true));
      stamped.add(note(migration, Direction.UP));
    }
    for (HistoryEntry entry : overview.appliedLastFirst()) {
      if (entry.version() != null && entry.version().isAfter(version)) {
        Migration migration = new Recorded(entry);
        add(deleted(entry));
        stamped.add(note(migration, Direction.DOWN));
      }
    }
    return stamped;
  }

  /** Begins the history of a database that is at a version already. */
  List<AppliedMigration> baseline(MigrationVersion version, String description)
      throws SQLException {
    if (!work.overview().hasNoHistory()) {
      throw new MigrationException(
          "The history has begun already: stamp(\""
              + version
              + "\") says where the database stands");
    }
    add(
        new HistoryTable.Line(
            version.toString(), description, BASELINE, description, null, Duration.ZERO, true));
    return List.of();
  }

  static HistoryTable.Line deleted(HistoryEntry entry) {
    MigrationVersion version = entry.version();
    return new HistoryTable.Line(
        version == null ? null : version.toString(),
        entry.description(),
        "DELETE",
        entry.script(),
        null,
        Duration.ZERO,
        true);
  }

  private void add(HistoryTable.Line line) throws SQLException {
    work.record(line);
  }

  private static AppliedMigration note(Migration migration, Direction direction) {
    return new AppliedMigration(
        migration.version(), migration.description(), migration.script(), direction, Duration.ZERO);
  }
}
