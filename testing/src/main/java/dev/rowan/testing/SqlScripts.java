package dev.rowan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A set-up from SQL scripts; equal to another one with the same texts.
 *
 * @param scripts what to run, in order
 */
record SqlScripts(List<Script> scripts) implements DatabaseSetup {
  SqlScripts {
    scripts = List.copyOf(scripts);
  }

  /** One script: the name it was found under, and its statements. */
  record Script(String name, String sql) {}

  static SqlScripts load(ClassLoader loader, String... names) {
    List<Script> scripts = new ArrayList<>();
    for (String name : names) {
      scripts.add(new Script(name, read(loader, name)));
    }
    return new SqlScripts(scripts);
  }

  @Override
  public void prepare(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (Script script : scripts) {
        run(statement, script);
      }
    }
  }

  private static void run(Statement statement, Script script) throws SQLException {
    try {
      statement.execute(script.sql());
    } catch (SQLException e) {
      throw new SQLException(script.name() + ": " + e.getMessage(), e.getSQLState(), e);
    }
  }

  private static String read(ClassLoader loader, String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new PostgresServerException(
            "There is no SQL script '" + path + "' among the resources; names start at the root");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PostgresServerException("Cannot read the SQL script '" + path + "'", e);
    }
  }
}
