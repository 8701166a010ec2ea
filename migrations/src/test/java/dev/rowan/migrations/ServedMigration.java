package dev.rowan.migrations;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;

/** A class that is found as a service. */
public final class ServedMigration implements DataMigration {

  @Override
  public String version() {
    return "7";
  }

  @Override
  public String description() {
    return "served";
  }

  @Override
  public Batch run(Database db, String cursor) {
    try (SqlStatement statement = db.statements("Served").prepare("create table served ()")) {
      statement.execute();
    }
    return Batch.last(0);
  }
}
