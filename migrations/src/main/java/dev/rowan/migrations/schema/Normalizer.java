package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes the expressions and types of a schema as the server would: {@code varchar(50)} as {@code
 * character varying(50)}, {@code price > 0} as {@code (price > (0)::numeric)}. It has the server
 * create the schema beside what is there, reads that back, and takes all of it back.
 */
public final class Normalizer {

  private Normalizer() {}

  /**
   * Returns the schema as it would be read from a database in which it had been created. Nothing
   * stays of it. What has no schema's name stands in the first one on the search path.
   *
   * @throws SQLException when the server cannot create it: something in it is wrong, an extension
   *     is not there, or the user may not create schemas
   */
  public static SchemaModel normalize(Connection connection, SchemaModel schema)
      throws SQLException {
    boolean wasAutoCommit = connection.getAutoCommit();
    if (wasAutoCommit) {
      connection.setAutoCommit(false);
    }
    Savepoint before = connection.setSavepoint();
    try {
      return readBack(connection, schema);
    } finally {
      connection.rollback(before);
      if (wasAutoCommit) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static SchemaModel readBack(Connection connection, SchemaModel schema)
      throws SQLException {
    Shadow shadow = Shadow.of(schema);
    try (Statement statement = connection.createStatement()) {
      for (String extension : schema.extensions()) {
        statement.execute("create extension if not exists " + Identifiers.quoted(extension));
      }
      statement.execute("create schema " + shadow.home());
      statement.execute("set local search_path = " + shadow.home() + ", " + searchPath(connection));
      for (Change change : SchemaDiff.creating(shadow.hide(schema)).changes()) {
        run(statement, change);
      }
    }
    return shadow.show(SchemaReader.read(connection, shadow.others()), schema.extensions());
  }

  private static void run(Statement statement, Change change) throws SQLException {
    if (change.kind() == Change.Kind.CREATE_EXTENSION) {
      return;
    }
    try {
      statement.execute(change.sql());
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\nStatement: " + change.sql(), e.getSQLState(), e);
    }
  }

  private static String searchPath(Connection connection) throws SQLException {
    try (PreparedStatement show = connection.prepareStatement("show search_path");
        ResultSet row = show.executeQuery()) {
      row.next();
      String path = row.getString(1);
      return path.isBlank() ? "\"\"" : path;
    }
  }

  /**
   * The names under which schemas are created for a while.
   *
   * @param home the one that stands first on the search path
   * @param names the names of the others in the model
   */
  private record Shadow(String home, List<String> names) {

    static Shadow of(SchemaModel schema) {
      byte[] random = new byte[6];
      ThreadLocalRandom.current().nextBytes(random);
      return new Shadow("rowan_" + HexFormat.of().formatHex(random), schema.schemas());
    }

    List<String> others() {
      return names.stream().map(this::hidden).toList();
    }

    private String hidden(String name) {
      return home + "_" + names.indexOf(name);
    }

    SchemaModel hide(SchemaModel schema) {
      SchemaModel hidden = schema;
      for (String name : names) {
        hidden = SchemaNames.replace(hidden, name, hidden(name));
      }
      return hidden;
    }

    SchemaModel show(SchemaModel schema, List<String> extensions) {
      SchemaModel shown = schema;
      for (String name : names) {
        shown = SchemaNames.replace(shown, hidden(name), name);
      }
      return new SchemaModel(
          shown.schemas(),
          extensions.stream().sorted().toList(),
          shown.enums(),
          shown.composites(),
          shown.domains(),
          shown.sequences(),
          shown.tables(),
          shown.views());
    }
  }
}
