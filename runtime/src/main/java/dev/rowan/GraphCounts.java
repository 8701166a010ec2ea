package dev.rowan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows that are written of each table. Not thread-safe. */
final class GraphCounts {

  private final Map<String, Saved.Rows> tables = new LinkedHashMap<>();

  void inserted(String table, long rows) {
    add(new Saved.Rows(table, rows, 0, 0, 0));
  }

  void updated(String table, long rows) {
    add(new Saved.Rows(table, 0, rows, 0, 0));
  }

  void deleted(String table, long rows) {
    add(new Saved.Rows(table, 0, 0, rows, 0));
  }

  void unchanged(String table, long rows) {
    add(new Saved.Rows(table, 0, 0, 0, rows));
  }

  private void add(Saved.Rows more) {
    tables.merge(more.table(), more, Saved.Rows::plus);
  }

  List<Saved.Rows> tables() {
    return List.copyOf(tables.values());
  }
}
