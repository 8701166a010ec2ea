package dev.rowan.migrations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that moves data, as a migration among others. */
record DataTask(MigrationVersion number, DataMigration code) implements Migration {

  DataTask(DataMigration code) {
    this(MigrationVersion.of(code.version()), code);
  }

  @Override
  public MigrationVersion version() {
    return number;
  }

  @Override
  public String description() {
    return code.description();
  }

  @Override
  public String script() {
    return code.getClass().getName();
  }

  @Override
  public String type() {
    return "JDBC";
  }

  @Override
  public @Nullable Integer sum() {
    return null;
  }

  @Override
  public List<MigrationVersion> after() {
    return List.of();
  }
}
