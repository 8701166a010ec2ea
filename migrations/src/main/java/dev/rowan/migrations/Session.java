package dev.rowan.migrations;

import dev.rowan.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The connection that migrations run on. What scripts set for the session is taken back after each
 * of them, and it goes back to the pool as it came. Not thread-safe.
 */
final class Session implements AutoCloseable {

  private final Connection connection;
  private final String role;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private boolean touched;

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(true);
    this.role = queryText("select current_setting('role')");
    query(
        "select name, setting from pg_settings where source = 'session'",
        row -> settings.put(row.getString(1), row.getString(2)));
  }

  static Session open(Database database) throws SQLException {
    Connection connection = database.dataSource().getConnection();
    try {
      return new Session(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Reads a row of a result. */
  @FunctionalInterface
  interface Reader<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  /** What runs in a transaction. */
  @FunctionalInterface
  interface Work<X extends Exception> {
    void run() throws SQLException, X;
  }

  Connection jdbc() {
    return connection;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  <T extends @Nullable Object> List<T> query(
      String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
      return rows;
    }
  }

  /** The only column of the only row; an empty text for NULL. */
  String queryText(String sql, @Nullable Object... values) throws SQLException {
    String text = query(sql, row -> row.getString(1), values).get(0);
    return text == null ? "" : text;
  }

  /** Runs the work in a transaction, which is rolled back when it throws anything. */
  <X extends Exception> void transaction(Work<X> work) throws SQLException, X {
    connection.setAutoCommit(false);
    boolean committed = false;
    try {
      work.run();
      connection.commit();
      committed = true;
    } finally {
      end(committed);
    }
  }

  private void end(boolean committed) throws SQLException {
    try {
      if (!committed) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      if (committed) {
        throw e; // otherwise the first failure says more
      }
    }
  }

  /** Sets something for the session, which stays over scripts. */
  void set(String name, String value) throws SQLException {
    touched = true;
    queryText("select set_config(?, ?, false)", name, value);
  }

  /** Takes back what a script may have set, before others run. */
  void restore() throws SQLException {
    touched = true;
    execute("reset session authorization");
    execute("reset all");
    set("role", role.isEmpty() ? "none" : role);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      set(setting.getKey(), setting.getValue());
    }
  }

  /** Gives the connection back as it was; one that cannot be cleaned is cut. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      if (!connection.isClosed()) {
        clean();
      }
    }
  }

  private void clean() throws SQLException {
    try {
      connection.setAutoCommit(true);
      if (touched) {
        restore();
        execute("discard temp");
        execute("unlisten *");
      }
    } catch (SQLException e) {
      connection.abort(Runnable::run);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
