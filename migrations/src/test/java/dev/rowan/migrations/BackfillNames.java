package dev.rowan.migrations;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import java.util.OptionalLong;

/** Fills a column of the table people, a hundred rows at a time. */
public final class BackfillNames implements DataMigration {
  private static volatile int failAfter;
  private final int pause;

  BackfillNames(int pause) {
    this.pause = pause;
  }

  /** Lets a batch fail that comes to this id; 0 lets none fail. */
  static void failAfter(int id) {
    failAfter = id;
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
    try (SqlStatement count =
        db.statements("BackfillNames").prepare("select count(*) from people")) {
      return OptionalLong.of(count.one(row -> row.getLong(1)));
    }
  }

  @Override
  public Batch run(Database db, String cursor) {
    int after = cursor == null ? 0 : Integer.parseInt(cursor);
    long rows;
    try (SqlStatement update =
        db.statements("BackfillNames")
            .prepare(
                "update people set upper_name = upper(name), moved = coalesce(moved, 0) + 1 where id > ? and id <= ?"
                    .replace(pause == 0 ? ", moved = coalesce(moved, 0) + 1" : "\0", ""))) {
      update.setInt(1, after);
      update.setInt(2, after + 100);
      rows = update.update();
    }
    if (failAfter > 0 && after + 100 > failAfter) {
      throw new IllegalStateException("the lights went out");
    }
    return rows < 100 ? Batch.last(rows) : Batch.upTo(String.valueOf(after + 100), rows);
  }
}
