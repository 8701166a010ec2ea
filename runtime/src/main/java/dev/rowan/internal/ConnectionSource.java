package dev.rowan.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from. */
public sealed interface ConnectionSource permits HikariSource, PlainSource {

  /** The data source behind it. */
  DataSource dataSource();

  /** Takes a connection. */
  Connection take() throws SQLException;

  /** The connection on which statements run: the driver's own where that is safe. */
  Connection driverOf(Connection taken) throws SQLException;

  /** Throws a broken connection away in place of giving it back. */
  void discard(Connection taken);

  /** How many connections there can be, or what is usual when that is not known. */
  int size();

  /** Whether it was closed. */
  boolean isClosed();

  /** Closes what belongs to this source. */
  void close();
}
