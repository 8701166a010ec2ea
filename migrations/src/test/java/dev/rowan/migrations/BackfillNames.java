package dev.rowan.migrations;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import java.util.OptionalLong;

/** Fills a column of the table people, and counts how often it did so for each row. */
public final class BackfillNames implements DataMigration {
  private final int size;
  private final double pause;
  private final int failAt;

  private BackfillNames(int size, double pause, int failAt) {
    this.size = size;
    this.pause = pause;
    this.failAt = failAt;
  }

  /** In batches of a hundred rows. */
  static BackfillNames quickly() {
    return new BackfillNames(100, 0, Integer.MAX_VALUE);
  }

  /** Failing in the batch that comes to this id. */
  static BackfillNames failingAt(int id) {
    return new BackfillNames(100, 0, id);
  }

  /** In many batches that take some time. */
  static BackfillNames slowly() {
    return new BackfillNames(25, 0.01, Integer.MAX_VALUE);
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String description() {
    return "fill in the names";
  }

  @Override
  public OptionalLong total(Database db) {
    try (SqlStatement count = statement(db, "select count(*) from people")) {
      return OptionalLong.of(count.one(row -> row.getLong(1)));
    }
  }

  @Override
  public Batch run(Database db, String cursor) {
    int after = cursor == null ? 0 : Integer.parseInt(cursor);
    int end = after + size;
    String sql =
        "update people set upper_name = upper(name), moved = moved + 1"
            + " from (select pg_sleep(?)) pause where id > ? and id <= ?";
    try (SqlStatement update = statement(db, sql)) {
      update.setDouble(1, pause);
      update.setInt(2, after);
      update.setInt(3, end);
      long rows = update.update();
      if (end >= failAt) {
        throw new IllegalStateException("the lights went out");
      }
      return rows < size ? Batch.last(rows) : Batch.upTo(String.valueOf(end), rows);
    }
  }

  private static SqlStatement statement(Database db, String sql) {
    return db.statements(BackfillNames.class.getName()).prepare(sql);
  }
}
