package dev.rowan.migrations;

import dev.rowan.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@link Migrations} works with, for as long as it lasts.
 *
 * @param database whose migrations they are
 * @param place the session and the tables of the history
 * @param files the migrations that there are
 * @param options how they run
 * @param listener who is told
 * @param dryRun what is told in place of the database; null when it is no dry run
 */
record Work(
    Database database,
    Workplace place,
    MigrationFiles files,
    MigrationOptions options,
    MigrationListener listener,
    @Nullable DryRun dryRun) {

  /** Where everything stands now. */
  Overview overview() throws SQLException {
    return place.overview(files, dryRun);
  }

  /** Waits until no other runner is at work. */
  void lock() throws SQLException {
    if (dryRun == null) {
      place.lock(options, listener);
    }
  }

  /** As {@link #lock}, for what has no dry run. */
  void lockForReal() throws SQLException {
    if (dryRun != null) {
      throw new MigrationException("This has no dry run; nothing was run");
    }
    lock();
  }

  /** Adds a line to the history. */
  void record(HistoryTable.Line line) throws SQLException {
    if (dryRun == null) {
      place.history().add(line);
    } else {
      dryRun.record(place.history(), line);
    }
  }

  /** What is wrong between the files and the database. */
  List<MigrationProblem> problems(Overview overview) throws SQLException {
    List<MigrationProblem> problems = new ArrayList<>(Check.problems(overview, options));
    boolean unknown = overview.hasNoHistory() && !files.versioned().isEmpty() && place.hasTables();
    if (unknown) {
      problems.add(
          new MigrationProblem(
              MigrationProblem.Kind.NO_HISTORY,
              "schema " + place.table().schema(),
              "it has tables and no history of migrations: say with baseline(\"…\") which version it"
                  + " is at, or baseline(\"0\") when these tables are not of the migrations"));
    }
    return problems;
  }

  /** Refuses a version of which there is no migration. */
  void require(MigrationVersion version) {
    if (files.find(version).isEmpty()) {
      throw new MigrationException("There is no migration of version " + version);
    }
  }

  /** Refuses to go on while a migration has begun and not ended. */
  void requireFinished() throws SQLException {
    for (HistoryEntry entry : overview().standing()) {
      if (!entry.success()) {
        throw new MigrationException(
            "Nothing was run: "
                + entry.script()
                + " has begun and not ended. apply() goes on with it; repair() forgets it.");
      }
    }
  }

  /** Applies what is pending up to a version and with it; all of it when there is none. */
  List<AppliedMigration> apply(@Nullable MigrationVersion target) throws SQLException {
    Overview overview = overview();
    List<Migration> pending = overview.pending(target);
    List<MigrationProblem> problems = problems(overview);
    problems.addAll(ScriptCheck.problems(pending));
    refuse(problems);
    return run(pending.stream().map(Step::up).toList());
  }

  /** Applies the first of those that are pending, as many as this. */
  List<AppliedMigration> applyNext(int count) throws SQLException {
    Overview overview = overview();
    List<Migration> next = overview.pending(null).stream().limit(count).toList();
    List<MigrationProblem> problems = problems(overview);
    problems.addAll(ScriptCheck.problems(next));
    refuse(problems);
    return run(next.stream().map(Step::up).toList());
  }

  /** Applies those of these versions that are pending. */
  List<AppliedMigration> apply(Collection<MigrationVersion> versions) throws SQLException {
    Overview overview = overview();
    List<Migration> pending =
        overview.pending(null).stream()
            .filter(
                migration -> migration.version() != null && versions.contains(migration.version()))
            .toList();
    List<MigrationProblem> problems = ScriptCheck.problems(pending);
    refuse(problems);
    return run(pending.stream().map(Step::up).toList());
  }

  List<AppliedMigration> run(List<Step> steps) throws SQLException {
    Runner runner = new Runner(database, place, options, listener);
    List<AppliedMigration> done = new ArrayList<>();
    for (Step step : steps) {
      done.add(dryRun == null ? runner.run(step) : dryRun.run(place.history(), step));
    }
    return done;
  }

  static void refuse(List<MigrationProblem> problems) {
    if (!problems.isEmpty()) {
      throw MigrationException.of(problems);
    }
  }
}
