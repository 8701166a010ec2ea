package dev.rowan.migrations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Applies each pending migration, rolls it back, applies it again, and compares the schemas. */
final class Cycle {
  private final Work work;

  Cycle(Work work) {
    this.work = work;
  }

  List<CycleStep> run() throws SQLException {
    Overview overview = work.overview();
    List<Migration> pending = overview.pending(null);
    List<MigrationProblem> problems = work.problems(overview);
    problems.addAll(ScriptCheck.problems(pending));
    problems.addAll(ScriptCheck.problems(pending.stream().flatMap(m -> undo(m).stream()).toList()));
    Work.refuse(problems);
    work.place().runs().create(); // so that it is no difference later
    List<CycleStep> steps = new ArrayList<>();
    for (Migration migration : pending) {
      steps.add(cycle(migration));
    }
    return steps;
  }

  private CycleStep cycle(Migration migration) throws SQLException {
    Optional<Script> undo = undo(migration);
    Set<String> before = schema();
    work.run(List.of(Step.up(migration)));
    List<String> differences = new ArrayList<>();
    if (undo.isPresent()) {
      Set<String> after = schema();
      work.run(List.of(Step.down(migration, undo.get())));
      compare(before, schema(), "after " + undo.get().path(), differences);
      work.run(List.of(Step.up(migration)));
      compare(after, schema(), "after " + migration.script() + " again", differences);
    }
    return new CycleStep(migration.version(), migration.script(), undo.isPresent(), differences);
  }

  private Optional<Script> undo(Migration migration) {
    MigrationVersion version = migration.version();
    return version == null ? Optional.empty() : work.files().undo(version);
  }

  private static void compare(
      Set<String> expected, Set<String> found, String when, List<String> differences) {
    for (String line : expected) {
      if (!found.contains(line)) {
        differences.add(when + " there is no " + line);
      }
    }
    for (String line : found) {
      if (!expected.contains(line)) {
        differences.add(when + " there is " + line);
      }
    }
  }

  private Set<String> schema() throws SQLException {
    return new TreeSet<>(work.place().session().query(SchemaText.SQL, row -> row.getString(1)));
  }
}
