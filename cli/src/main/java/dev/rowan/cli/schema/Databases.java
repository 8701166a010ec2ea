package dev.rowan.cli.schema;

import dev.rowan.Database;
import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Progress;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.migrations.MigrationOptions;
import dev.rowan.migrations.schema.Normalizer;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.query.Identifiers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Reads the schemas of databases, and makes that of entities comparable with them. */
final class Databases {
  private static final Set<String> HISTORY =
      Set.of(MigrationOptions.DEFAULT_TABLE, MigrationOptions.DEFAULT_TABLE + "_runs");

  private final ConnectionOptions connection;
  private final ScriptOptions scripts;
  private final OutputOptions output;

  Databases(ConnectionOptions connection, ScriptOptions scripts, OutputOptions output) {
    this.connection = connection;
    this.scripts = scripts;
    this.output = output;
  }

  /**
   * Two schemas in the words of one server.
   *
   * @param found what is there
   * @param wanted what entities need
   */
  record Compared(SchemaModel found, SchemaModel wanted) {}

  /**
   * The database itself.
   *
   * @param isToBeWritten whether a migration comes of it, which must follow all others
   */
  Compared live(SchemaModel entities, boolean isToBeWritten) throws SQLException {
    if (isToBeWritten) {
      refusePending();
    }
    return compare(connection.source(), entities);
  }

  /** A new database that has all migrations, and is dropped again. */
  Compared migrated(SchemaModel entities) throws SQLException {
    byte[] random = new byte[6];
    ThreadLocalRandom.current().nextBytes(random);
    String name = "rowan_" + HexFormat.of().formatHex(random);
    execute("create database " + Identifiers.quoted(name));
    try {
      DataSource source = connection.source(name);
      scripts.of(Database.of(source)).listener(new Progress(output)).apply();
      return compare(source, entities);
    } finally {
      execute("drop database if exists " + Identifiers.quoted(name) + " with (force)");
    }
  }

  private void refusePending() {
    boolean hasFiles = scripts.folders().stream().anyMatch(Files::isDirectory);
    int pending = hasFiles ? scripts.of(connection.database()).pending().size() : 0;
    if (pending > 0) {
      throw Failure.failed(
          pending
              + (pending == 1 ? " migration is" : " migrations are")
              + " pending, which a new one would do again: apply first, or use --against migrations");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection session = connection.source("postgres").getConnection();
        Statement statement = session.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Compared compare(DataSource source, SchemaModel entities) throws SQLException {
    try (Connection session = source.getConnection()) {
      SchemaModel wanted = Normalizer.normalize(session, entities);
      return new Compared(withoutHistory(SchemaReader.read(session)), wanted);
    }
  }

  private static SchemaModel withoutHistory(SchemaModel schema) {
    return new SchemaModel(
        schema.schemas(),
        schema.extensions(),
        schema.enums(),
        schema.composites(),
        schema.domains(),
        schema.sequences(),
        schema.tables().stream().filter(table -> !isHistory(table.name())).toList(),
        schema.views());
  }

  private static boolean isHistory(QualifiedName table) {
    return HISTORY.contains(table.name());
  }
}
