package dev.rowan.migrations.advise;

import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.explain.LiveTable;
import java.util.List;

/** Tables that are read whole again and again. */
final class UseAdvice {
  private static final long OFTEN = 50;

  private UseAdvice() {}

  static List<Advice> of(LiveSchema live, double large) {
    return live.tables().values().stream()
        .filter(table -> table.rows() >= large && isReadWhole(table))
        .sorted((a, b) -> Long.compare(b.scannedRows(), a.scannedRows()))
        .map(UseAdvice::advice)
        .toList();
  }

  /** A scan that ends early, for the first rows only, is none. */
  private static boolean isReadWhole(LiveTable table) {
    return table.scans() >= OFTEN
        && (double) table.scannedRows() / table.scans() >= table.rows() / 2
        && table.scans() * 10 >= table.indexScans();
  }

  private static Advice advice(LiveTable table) {
    String name = LiveTable.text(table.name());
    return new Advice(
        "seq-scans",
        name,
        "it was read whole "
            + Advisor.count(table.scans())
            + " times, and by an index "
            + Advisor.count(table.indexScans())
            + " times",
        Advisor.count(table.scannedRows())
            + " rows were read for that; find the statements with pg_stat_statements, and look"
            + " at them with rowan explain",
        null,
        null);
  }
}
