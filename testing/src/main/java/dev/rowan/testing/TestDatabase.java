package dev.rowan.testing;

import dev.rowan.Database;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database on a {@link PostgresServer}, with all that is needed to connect to it. Immutable and
 * thread-safe.
 */
public final class TestDatabase implements AutoCloseable {
  private final PostgresServer server;
  private final String name;

  TestDatabase(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /** The name of the database. */
  public String name() {
    return name;
  }

  /** The JDBC address, without user and password. */
  public String jdbcUrl() {
    return server.jdbcUrl(name);
  }

  /** The role that owns the database; a superuser. */
  public String user() {
    return server.user();
  }

  /** The password of {@link #user()}. */
  public String password() {
    return server.password();
  }

  /** A source that opens a new connection each time: it is no pool. */
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    source.setUser(user());
    source.setPassword(password());
    return source;
  }

  /** Opens a connection, which the caller closes. */
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /**
   * Opens the database for Rowan, with a pool that starts with one connection. The caller closes
   * it.
   */
  public Database open() {
    return Database.builder()
        .url(jdbcUrl())
        .user(user())
        .password(password())
        .set("minimumIdle", "1")
        .build();
  }

  /** Drops the database, cutting connections that are still open. Closing again does nothing. */
  @Override
  public void close() {
    server.drop(name);
  }

  @Override
  public String toString() {
    return "TestDatabase[" + jdbcUrl() + "]";
  }
}
