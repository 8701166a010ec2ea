package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Table;
import dev.rowan.migrations.AppliedMigration;
import dev.rowan.migrations.CycleStep;
import dev.rowan.migrations.HistoryEntry;
import dev.rowan.migrations.MigrationInfo;
import dev.rowan.migrations.MigrationProblem;
import dev.rowan.migrations.MigrationRun;
import dev.rowan.migrations.MigrationStatus;
import dev.rowan.migrations.MigrationVersion;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the commands below {@code migrate} print. */
final class Reports {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private Reports() {}

  /** Where each migration stands. */
  record Status(MigrationStatus status) implements Report {
    @Override
    public String text(Style style) {
      String table = table(status.migrations(), style);
      return status.problems().isEmpty()
          ? table
          : table + "\n\n" + new Problems(status.problems()).text(style);
    }

    @Override
    public Object json() {
      return Json.object(
          "version", status.version(),
          "migrations", status.migrations().stream().map(Reports::json).toList(),
          "problems", new Problems(status.problems()).list());
    }
  }

  /** What would run. */
  record Pending(List<MigrationInfo> pending) implements Report {
    @Override
    public String text(Style style) {
      return pending.isEmpty() ? "Nothing is pending" : table(pending, style);
    }

    @Override
    public Object json() {
      return Json.object("migrations", pending.stream().map(Reports::json).toList());
    }
  }

  /** The version of the database. */
  record Current(Optional<MigrationVersion> version) implements Report {
    @Override
    public String text(Style style) {
      return version.map(MigrationVersion::toString).orElse("No migration is applied");
    }

    @Override
    public Object json() {
      return Json.object("version", version.orElse(null));
    }
  }

  /** What is wrong. */
  record Problems(List<MigrationProblem> problems) implements Report {
    @Override
    public String text(Style style) {
      return problems.isEmpty()
          ? style.good("Files and database go together")
          : problems.stream()
              .map(problem -> style.bad(problem.script()) + ": " + problem.message())
              .collect(Collectors.joining("\n"));
    }

    @Override
    public Object json() {
      return Json.object("problems", list());
    }

    List<?> list() {
      return problems.stream()
          .map(
              problem ->
                  Json.object(
                      "kind", word(problem.kind()),
                      "script", problem.script(),
                      "message", problem.message()))
          .toList();
    }
  }

  /** All that was done to the database. */
  record History(List<HistoryEntry> entries) implements Report {
    @Override
    public String text(Style style) {
      if (entries.isEmpty()) {
        return "Nothing was ever applied";
      }
      Table table = new Table(style, "rank", "version", "description", "type", "on", "by", "ms");
      for (HistoryEntry entry : entries) {
        table.row(
            entry.rank(),
            entry.version() == null ? "" : entry.version(),
            entry.description(),
            entry.success() ? entry.type() : style.bad(entry.type() + " failed"),
            time(entry.installedOn()),
            entry.installedBy(),
            entry.time().toMillis());
      }
      return table.toString();
    }

    @Override
    public Object json() {
      return Json.object("entries", entries.stream().map(History::json).toList());
    }

    private static Object json(HistoryEntry entry) {
      return Json.object(
          "rank", entry.rank(),
          "version", entry.version(),
          "description", entry.description(),
          "type", entry.type(),
          "script", entry.script(),
          "checksum", entry.checksum(),
          "installedBy", entry.installedBy(),
          "installedOn", entry.installedOn(),
          "milliseconds", entry.time().toMillis(),
          "success", entry.success());
    }
  }

  /** What a run has done. */
  record Run(MigrationRun run) implements Report {
    @Override
    public String text(Style style) {
      return run.toString();
    }

    @Override
    public Object json() {
      return Json.object(
          "version", run.version(),
          "migrations", run.migrations().stream().map(Run::json).toList(),
          "milliseconds", run.time().toMillis());
    }

    private static Object json(AppliedMigration migration) {
      return Json.object(
          "version", migration.version(),
          "description", migration.description(),
          "script", migration.script(),
          "direction", word(migration.direction()),
          "milliseconds", migration.time().toMillis());
    }
  }

  /** What would run, as SQL. */
  record Pretended(String sql) implements Report {
    @Override
    public String text(Style style) {
      return sql.isEmpty() ? "-- Nothing would run" : sql.strip();
    }

    @Override
    public Object json() {
      return Json.object("sql", sql);
    }
  }

  /** What came of a test of the files. */
  record Cycle(List<CycleStep> steps) implements Report {
    @Override
    public String text(Style style) {
      return steps.isEmpty()
          ? "Nothing is pending"
          : steps.stream().map(step -> line(step, style)).collect(Collectors.joining("\n"));
    }

    private static String line(CycleStep step, Style style) {
      if (step.differences().isEmpty()) {
        String what = step.reversible() ? "up, down, up: the same" : "up; nothing undoes it";
        return step.script() + ": " + (step.reversible() ? style.good(what) : style.notable(what));
      }
      return step.script() + ":\n  " + style.bad(String.join("\n  ", step.differences()));
    }

    @Override
    public Object json() {
      return Json.object(
          "migrations",
          steps.stream()
              .map(
                  step ->
                      Json.object(
                          "version", step.version(),
                          "script", step.script(),
                          "reversible", step.reversible(),
                          "differences", step.differences()))
              .toList());
    }
  }

  /** What was changed in the history. */
  record Repaired(List<String> changes) implements Report {
    @Override
    public String text(Style style) {
      return changes.isEmpty() ? "Nothing was to repair" : String.join("\n", changes);
    }

    @Override
    public Object json() {
      return Json.object("changes", changes);
    }
  }

  private static String table(List<MigrationInfo> migrations, Style style) {
    if (migrations.isEmpty()) {
      return "There are no migrations";
    }
    Table table = new Table(style, "version", "description", "state", "installed on", "undo", "");
    for (MigrationInfo info : migrations) {
      table.row(
          info.version() == null ? "(repeatable)" : info.version(),
          info.description(),
          state(info, style),
          info.installedOn() == null ? "" : time(info.installedOn()),
          info.reversible() ? "yes" : "",
          info.note());
    }
    return table.toString();
  }

  private static String state(MigrationInfo info, Style style) {
    String word = word(info.state()).replace('_', ' ');
    return switch (info.state()) {
      case APPLIED, BASELINE -> style.good(word);
      case BELOW_BASELINE, FUTURE -> style.faint(word);
      case PENDING, OUTDATED, RUNNING -> style.notable(word);
      case CHANGED, OUT_OF_ORDER, FAILED, MISSING -> style.bad(word);
    };
  }

  private static Object json(MigrationInfo info) {
    Duration time = info.time();
    return Json.object(
        "version", info.version(),
        "description", info.description(),
        "script", info.script(),
        "state", word(info.state()),
        "reversible", info.reversible(),
        "installedOn", info.installedOn(),
        "installedBy", info.installedBy(),
        "milliseconds", time == null ? null : time.toMillis(),
        "note", info.note());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String time(@Nullable LocalDateTime time) {
    return time == null ? "" : TIME.format(time);
  }
}
