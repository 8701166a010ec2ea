package dev.rowan.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs a statement in one line. */
final class Sql {
  private Sql() {}

  static void run(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String text(TestDatabase database, String query) throws SQLException {
    return text(database.connect(), query);
  }

  static String text(PostgresServer server, String query) throws SQLException {
    return text(
        DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password()), query);
  }

  static String text(Connection open, String query) throws SQLException {
    try (Connection connection = open;
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
