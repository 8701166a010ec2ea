package dev.rowan.migrations.draft;

import dev.rowan.Database;
import dev.rowan.migrations.MigrationOptions;
import dev.rowan.migrations.Migrations;
import dev.rowan.migrations.schema.Normalizer;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;

/** A database and a folder of migrations, for drafts to be tried. */
record Drafts(TestDatabase database, Database db, Path folder) implements AutoCloseable {
  private static final Set<String> HISTORY =
      Set.of(MigrationOptions.DEFAULT_TABLE, MigrationOptions.DEFAULT_TABLE + "_runs");

  static Drafts in(Path folder) {
    TestDatabase database = PostgresServer.shared().newDatabase();
    return new Drafts(database, Database.of(database.dataSource()), folder);
  }

  void sql(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void create(SchemaModel schema) throws SQLException {
    sql(SchemaDiff.creating(schema).sql());
  }

  /** As the server would write it. */
  SchemaModel normal(SchemaModel schema) throws SQLException {
    try (Connection connection = database.connect()) {
      return Normalizer.normalize(connection, schema);
    }
  }

  /** The schema that these statements make; nothing stays of it. */
  SchemaModel of(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("drop schema public cascade; create schema public");
      statement.execute(sql);
      SchemaModel schema = SchemaReader.read(connection);
      connection.rollback();
      return schema;
    }
  }

  /** What stands in the database, but for the history. */
  SchemaModel found() throws SQLException {
    try (Connection connection = database.connect()) {
      SchemaModel all = SchemaReader.read(connection);
      return new SchemaModel(
          all.schemas(),
          all.extensions(),
          all.enums(),
          all.composites(),
          all.domains(),
          all.sequences(),
          all.tables().stream().filter(t -> !isHistory(t.name())).toList(),
          all.views());
    }
  }

  private static boolean isHistory(QualifiedName name) {
    return HISTORY.contains(name.name());
  }

  Migrations migrations() {
    return Migrations.of(db)
        .folder(folder)
        .options(MigrationOptions.DEFAULTS.retries(0, Duration.ZERO))
        .listener(event -> {});
  }

  /** Applies all in a database that has tables already. */
  void up() {
    if (migrations().history().isEmpty()) {
      migrations().baseline("0");
    }
    migrations().apply();
  }

  void down() {
    migrations().rollBackTo("0");
  }

  @Override
  public void close() {
    try (database) {
      db.close();
    }
  }
}
