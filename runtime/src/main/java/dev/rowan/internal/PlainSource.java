package dev.rowan.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source of which nothing is known; whoever made it closes it. */
public record PlainSource(DataSource dataSource) implements ConnectionSource {

  @Override
  public Connection take() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public Connection driverOf(Connection taken) {
    return taken;
  }

  @Override
  public void discard(Connection taken) {
    try {
      taken.abort(Runnable::run);
      taken.close();
    } catch (SQLException e) {
      // It was broken already, and its pool has seen the failure of the statement.
    }
  }

  @Override
  public int size() {
    return 10;
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public void close() {
    // It belongs to somebody else.
  }
}
