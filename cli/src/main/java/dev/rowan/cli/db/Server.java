package dev.rowan.cli.db;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.Failure;
import dev.rowan.query.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The server of a database, which it is asked to make and to drop. */
final class Server {
  /** The database that every server has, to be connected to something. */
  private static final String MAINTENANCE = "postgres";

  private final DataSource source;

  private Server(DataSource source) {
    this.source = source;
  }

  static Server of(ConnectionOptions connection) {
    return new Server(connection.source(MAINTENANCE));
  }

  boolean has(String database) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      select.setString(1, database);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  void create(String database) throws SQLException {
    execute("create database " + Identifiers.quoted(database));
  }

  void copy(String database, String copy) throws SQLException {
    execute(
        "create database "
            + Identifiers.quoted(copy)
            + " template "
            + Identifiers.quoted(database));
  }

  void drop(String database) throws SQLException {
    execute("drop database if exists " + Identifiers.quoted(database));
  }

  /** Ends the sessions of others on a database. */
  void disconnect(String database) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement end =
            connection.prepareStatement(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ?")) {
      end.setString(1, database);
      end.execute();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      if ("55006".equals(e.getSQLState())) {
        throw Failure.failed(
            String.valueOf(e.getMessage()).replaceFirst("^ERROR: ", "")
                + "\n  --disconnect ends the sessions of others");
      }
      throw e;
    }
  }
}
