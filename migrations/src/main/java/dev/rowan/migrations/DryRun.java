package dev.rowan.migrations;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Writes what would run as one script, with the lines of the history, for {@code psql}. */
final class DryRun {
  private final Work work;
  private final StringBuilder sql = new StringBuilder();

  DryRun(Work work) {
    this.work = work;
  }

  String write() throws SQLException {
    Overview overview = work.overview();
    List<Migration> pending = overview.pending(null);
    List<MigrationProblem> problems = work.problems(overview);
    problems.addAll(ScriptCheck.problems(pending));
    Work.refuse(problems);
    if (!pending.isEmpty() && !work.place().history().exists()) {
      work.place().history().definition().forEach(this::statement);
    }
    for (Migration migration : pending) {
      sql.append("\n-- ").append(migration.script()).append("\n\n");
      if (migration instanceof Script script) {
        write(script);
      } else {
        sql.append("-- This class moves data; it runs with apply() only.\n");
      }
    }
    return sql.toString();
  }

  private void write(Script script) {
    if (script.transactional()) {
      statement("begin");
    }
    String text = script.text();
    sql.append(text).append(text.endsWith("\n") ? "" : "\n");
    // The last statement may have no semicolon, and the text may end with a comment.
    sql.append(";\n");
    statement(
        work.place().history().sql(HistoryTable.Line.of(script, Duration.ZERO, true)).strip());
    if (script.transactional()) {
      statement("commit");
    }
  }

  private void statement(String text) {
    sql.append(text).append(";\n");
  }
}
