package dev.rowan.migrations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the history in line with the files; the database itself stays as it is. */
final class Repair {
  private final Work work;
  private final List<String> changes = new ArrayList<>();

  Repair(Work work) {
    this.work = work;
  }

  List<String> run() throws SQLException {
    HistoryTable history = work.place().history();
    work.place()
        .session()
        .<SQLException>transaction(
            () -> {
              Overview overview = work.overview();
              for (HistoryEntry entry : overview.standing()) {
                repair(history, overview, entry);
              }
              for (RunState run : overview.runs()) {
                work.place().runs().delete(run.script());
              }
            });
    return List.copyOf(changes);
  }

  private void repair(HistoryTable history, Overview overview, HistoryEntry entry)
      throws SQLException {
    Optional<Migration> migration = overview.files().of(entry);
    if (!entry.success()) {
      history.delete(entry.rank());
      changes.add(entry.script() + ": forgotten, since it did not end well");
    } else if (migration.isEmpty()) {
      if (overview.stateWithoutFile(entry) == MigrationState.MISSING) {
        history.add(Stamp.deleted(entry));
        changes.add(entry.script() + ": marked as deleted, since it is not there any more");
      }
    } else if (entry.version() != null && differs(entry, migration.get())) {
      history.correct(entry.rank(), migration.get());
      changes.add(migration.get().script() + ": the history says now what the file says");
    }
  }

  private static boolean differs(HistoryEntry entry, Migration migration) {
    boolean other = entry.checksum() != null && !entry.checksum().equals(migration.sum());
    return other
        || !entry.description().equals(migration.description())
        || !entry.type().equals(migration.type());
  }
}
