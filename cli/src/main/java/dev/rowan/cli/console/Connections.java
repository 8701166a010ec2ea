package dev.rowan.cli.console;

import dev.rowan.DatabaseSettings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Opens connections, one when one is needed, and keeps them in mind: whoever is interrupted can
 * stop what runs on them. Thread-safe.
 */
public final class Connections implements DataSource {
  private static final Set<Connection> OPEN = ConcurrentHashMap.newKeySet();

  private final DataSource driver;
  private final String place;

  private Connections(DataSource driver, String place) {
    this.driver = driver;
    this.place = place;
  }

  static Connections to(DatabaseSettings settings) {
    return new Connections(settings.dataSource(), settings.place());
  }

  static Connections to(DatabaseSettings settings, String database) {
    return new Connections(
        settings.dataSource(database), settings.place() + " (database " + database + ")");
  }

  @Override
  public Connection getConnection() {
    try {
      Connection connection = driver.getConnection();
      OPEN.removeIf(Connections::isClosed);
      OPEN.add(connection);
      return connection;
    } catch (SQLException e) {
      throw Failure.connection("Cannot connect to " + place + ": " + e.getMessage(), e);
    }
  }

  /** Cancels the statements that are running, which roll their transactions back. */
  static void cancelAll() {
    for (Connection connection : OPEN) {
      try {
        connection.unwrap(PGConnection.class).cancelQuery();
      } catch (SQLException e) {
        // It is closed, or the server is gone; then nothing runs on it.
      }
    }
  }

  /** Cuts what is still open. */
  static void abortAll() {
    for (Connection connection : OPEN) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException e) {
        // It was closed meanwhile.
      }
    }
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("The settings say who connects");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return driver.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    driver.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    driver.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return driver.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return driver.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return driver.isWrapperFor(type);
  }
}
