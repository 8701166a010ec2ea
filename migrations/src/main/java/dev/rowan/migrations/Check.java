package dev.rowan.migrations;

import static dev.rowan.migrations.MigrationProblem.Kind.CHANGED;
import static dev.rowan.migrations.MigrationProblem.Kind.FAILED;
import static dev.rowan.migrations.MigrationProblem.Kind.MISSING;
import static dev.rowan.migrations.MigrationProblem.Kind.OUT_OF_ORDER;

import dev.rowan.migrations.AppliedMigration.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong between files and history, before anything runs. */
final class Check {
  private final Overview overview;
  private final MigrationOptions options;
  private final List<MigrationProblem> problems;

  private Check(Overview overview, MigrationOptions options) {
    this.overview = overview;
    this.options = options;
    this.problems = new ArrayList<>();
  }

  /** What is wrong; empty when migrations may run. A faulty file would look like a missing one. */
  static List<MigrationProblem> problems(Overview overview, MigrationOptions options) {
    if (!overview.files().problems().isEmpty()) {
      return overview.files().problems();
    }
    Check check = new Check(overview, options);
    check.history();
    check.order();
    check.runs();
    check.branches();
    return List.copyOf(check.problems);
  }

  private void history() {
    for (HistoryEntry entry : overview.standing()) {
      Optional<Migration> migration = overview.files().of(entry);
      if (migration.isPresent()) {
        compare(entry, migration.get());
      } else if (entry.version() != null) {
        missing(entry);
      }
    }
  }

  private void missing(HistoryEntry entry) {
    boolean gone = overview.stateWithoutFile(entry) == MigrationState.MISSING;
    if (gone && !options.ignoreMissing() && entry.success()) {
      tell(
          MISSING,
          entry.script(),
          "it was applied on "
              + entry.installedOn().toLocalDate()
              + ", and it is not there any"
              + " more; bring it back, allow it with allowingMissing(), or repair()");
    }
  }

  private void compare(HistoryEntry entry, Migration migration) {
    if (!entry.success()) {
      failed(entry, migration);
    } else if (overview.state(migration) == MigrationState.CHANGED) {
      tell(
          CHANGED,
          migration.script(),
          "it changed after it was applied on "
              + entry.installedOn().toLocalDate()
              + " (checksum "
              + entry.checksum()
              + " then, "
              + migration.sum()
              + " now); take the change back and"
              + " write a new migration, or, if the database is as the file says, repair()");
    } else if (entry.version() != null && !isSame(entry, migration)) {
      tell(
          CHANGED,
          migration.script(),
          "it was applied as \""
              + entry.description()
              + "\" of type "
              + entry.type()
              + "; take its old name, or repair()");
    }
  }

  private static boolean isSame(HistoryEntry entry, Migration migration) {
    return entry.description().equals(migration.description())
        && (entry.type().equals(migration.type()) || !entry.type().matches("SQL|JDBC"));
  }

  /** One that began goes on, if it is known how far it came. */
  private void failed(HistoryEntry entry, Migration migration) {
    if (overview.run(entry.script()).isEmpty()) {
      tell(
          FAILED,
          entry.script(),
          "another tool began it on "
              + entry.installedOn().toLocalDate()
              + " and did not end it,"
              + " and nothing says how far it came; take back by hand what it did, then repair()");
    } else if (!entry.script().equals(migration.script())) {
      tell(
          FAILED,
          migration.script(),
          "it has begun as "
              + entry.script()
              + " and not ended; take its old name until it has, or repair()");
    }
  }

  private void order() {
    for (Migration migration : overview.files().versioned()) {
      if (overview.state(migration) == MigrationState.OUT_OF_ORDER && !options.outOfOrder()) {
        tell(
            OUT_OF_ORDER,
            migration.script(),
            "it was not applied, but the database is at version "
                + overview.current().map(Objects::toString).orElse("?")
                + ": it came later, from another branch perhaps; give it a newer version, or, if the"
                + " order does not matter, add a merge migration with \"-- rowan: after "
                + migration.version()
                + ", …\" or use allowingOutOfOrder()");
      }
    }
  }

  private void runs() {
    for (RunState run : overview.runs()) {
      if (run.direction() == Direction.DOWN) {
        tell(
            FAILED,
            run.script(),
            "its rolling back has begun and not ended ("
                + run.progress()
                + "); go on with rollBack(1)");
      }
    }
  }

  private void branches() {
    Set<MigrationVersion> known = new HashSet<>();
    overview.standing().stream()
        .map(HistoryEntry::version)
        .filter(Objects::nonNull)
        .forEach(known::add);
    MigrationVersion begin = overview.baseline();
    for (Migration migration : overview.files().versioned()) {
      migration.after().stream()
          .filter(version -> begin != null && !version.isAfter(begin))
          .forEach(known::add);
    }
    problems.addAll(overview.branches().problems(known));
  }

  private void tell(MigrationProblem.Kind kind, String script, String message) {
    problems.add(new MigrationProblem(kind, script, message));
  }
}
