package dev.rowan.migrations;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what would run as one script, with the lines of the history, for {@code psql}; and keeps
 * in mind what the history would say.
 */
final class DryRun {
  private final StringBuilder sql = new StringBuilder();
  private final List<HistoryEntry> entries = new ArrayList<>();
  private boolean defined;

  /** The script; empty when nothing would run. */
  String sql() {
    return sql.toString();
  }

  /** What the history has, and what it would have after that. */
  List<HistoryEntry> after(List<HistoryEntry> history) {
    List<HistoryEntry> all = new ArrayList<>(history);
    all.addAll(entries);
    return all;
  }

  /** A line that would be added to the history. */
  void record(HistoryTable history, HistoryTable.Line line) throws SQLException {
    define(history);
    statement(history.sql(line).strip());
    remember(line);
  }

  /** A migration that would run. */
  AppliedMigration run(HistoryTable history, Step step) throws SQLException {
    define(history);
    sql.append("\n-- ").append(step.code().script()).append("\n\n");
    HistoryTable.Line line = step.line(Duration.ZERO);
    if (step.code() instanceof Script script) {
      write(script, history.sql(line).strip());
    } else {
      sql.append("-- This class moves data; it runs with apply() only.\n");
    }
    remember(line);
    return step.since(Instant.now());
  }

  private void define(HistoryTable history) throws SQLException {
    if (!defined && !history.exists()) {
      history.definition().forEach(this::statement);
    }
    defined = true;
  }

  private void write(Script script, String history) {
    if (script.transactional()) {
      statement("begin");
    }
    String text = script.text();
    sql.append(text).append(text.endsWith("\n") ? "" : "\n");
    // The last statement may have no semicolon, and the text may end with a comment.
    sql.append(";\n");
    statement(history);
    if (script.transactional()) {
      statement("commit");
    }
  }

  private void remember(HistoryTable.Line line) {
    String version = line.version();
    entries.add(
        new HistoryEntry(
            Integer.MAX_VALUE,
            version == null ? null : MigrationVersion.of(version),
            line.description(),
            line.type(),
            line.script(),
            line.checksum(),
            "",
            LocalDateTime.MAX,
            line.time(),
            line.success()));
  }

  private void statement(String text) {
    sql.append(text).append(";\n");
  }
}
