package dev.rowan.migrations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rolls migrations back by the scripts that undo them, the last one first. */
final class Rollback {
  private final Work work;

  Rollback(Work work) {
    this.work = work;
  }

  /** Rolls back the last ones. */
  List<AppliedMigration> last(int count) throws SQLException {
    if (count < 1) {
      throw new IllegalArgumentException("At least one migration is rolled back, not " + count);
    }
    List<HistoryEntry> applied = work.overview().appliedLastFirst();
    return entries(applied.subList(0, Math.min(count, applied.size())));
  }

  /** Rolls back all that are newer than a version. */
  List<AppliedMigration> to(MigrationVersion version) throws SQLException {
    Overview overview = work.overview();
    List<HistoryEntry> applied = overview.appliedLastFirst();
    boolean known =
        applied.stream().anyMatch(entry -> version.equals(entry.version()))
            || version.equals(overview.baseline())
            || version.equals(MigrationVersion.of("0"));
    if (!known) {
      throw new MigrationException("Version " + version + " is not applied; nothing was run");
    }
    return entries(
        applied.stream()
            .filter(entry -> entry.version() != null && entry.version().isAfter(version))
            .toList());
  }

  /** Rolls back all, and lets repeatable scripts run again. */
  List<AppliedMigration> all() throws SQLException {
    List<AppliedMigration> done = entries(work.overview().appliedLastFirst());
    for (HistoryEntry entry : work.overview().standing()) {
      if (entry.version() == null && entry.success()) {
        work.record(Stamp.deleted(entry));
      }
    }
    return done;
  }

  private List<AppliedMigration> entries(List<HistoryEntry> entries) throws SQLException {
    Work.refuse(work.files().problems());
    work.requireFinished();
    List<Step> steps = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (HistoryEntry entry : entries) {
      Optional<Script> undo = work.files().undo(Objects.requireNonNull(entry.version()));
      undo.ifPresentOrElse(
          script -> steps.add(Step.down(new Recorded(entry), script)),
          () -> missing.add(entry.label()));
    }
    refuse(missing);
    Work.refuse(ScriptCheck.problems(steps.stream().map(Step::code).toList()));
    return work.run(steps);
  }

  private void refuse(List<String> missing) {
    if (!missing.isEmpty()) {
      throw new MigrationException(
          "Nothing was run: there is no U<version>__<description>.sql to roll back "
              + String.join(", ", missing));
    }
  }
}
