package dev.rowan.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server on this machine, for tests and samples; nothing has to be installed.
 *
 * <p>The programs come from Maven artifacts, are unpacked once per user and reused by later runs.
 * The server listens on a free port of the loopback address, trades durability for speed, and is
 * gone with its files when it is closed or when this process ends, even when it is killed. It runs
 * for root and for ordinary users.
 *
 * <pre>{@code
 * try (PostgresServer server = PostgresServer.start()) {
 *   TestDatabase database = server.newDatabase();
 *   try (Connection connection = database.connect()) { ... }
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class PostgresServer implements AutoCloseable {
  /** The name of the superuser role, which owns every database of the server. */
  static final String SUPERUSER = "postgres";

  private static final String MAINTENANCE_DATABASE = "postgres";
  private static final String EMPTY_TEMPLATE = "template1";
  private static final Map<String, String> FOR_TESTS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("fsync", "off"),
          Map.entry("synchronous_commit", "off"),
          Map.entry("full_page_writes", "off"),
          Map.entry("wal_level", "minimal"),
          Map.entry("max_wal_senders", "0"),
          Map.entry("max_connections", "200"),
          Map.entry("autovacuum", "off"),
          Map.entry("jit", "off"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"));

  private static @Nullable PostgresServer shared;

  private final ServerProcess process;
  private final String password;
  private final Map<DatabaseSetup, String> templates = new ConcurrentHashMap<>();
  private final AtomicInteger databases = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread closer = new Thread(this::stop, "rowan-postgres-closer");

  private PostgresServer(ServerProcess process, String password) {
    this.process = process;
    this.password = password;
  }

  /**
   * The server that all tests of this process share; started by the first call, stopped when the
   * process ends.
   *
   * @throws PostgresServerException if it cannot start
   */
  public static synchronized PostgresServer shared() {
    PostgresServer server = shared;
    if (server == null || server.closed.get()) {
      server = start();
      shared = server;
    }
    return server;
  }

  /**
   * Starts a server of its own.
   *
   * @throws PostgresServerException if it cannot start
   */
  public static PostgresServer start() {
    return start(Map.of());
  }

  /**
   * Starts a server of its own with settings as in {@code postgresql.conf}, which override the ones
   * for tests.
   *
   * @throws PostgresServerException if it cannot start, for instance because it does not accept a
   *     setting
   */
  public static PostgresServer start(Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(FOR_TESTS);
    all.putAll(settings);
    try {
      Installation installation = Installation.prepare();
      String password = installation.password();
      PostgresServer server = new PostgresServer(ServerProcess.start(installation, all), password);
      Runtime.getRuntime().addShutdownHook(server.closer);
      return server;
    } catch (IOException e) {
      throw new PostgresServerException("PostgreSQL cannot start: " + e.getMessage(), e);
    }
  }

  /** The port on the loopback address. */
  public int port() {
    return process.port();
  }

  /** The JDBC address of the database {@code postgres}, which exists from the start. */
  public String jdbcUrl() {
    return jdbcUrl(MAINTENANCE_DATABASE);
  }

  /** The superuser role, {@code postgres}. */
  public String user() {
    return SUPERUSER;
  }

  /** The password of {@link #user()}. */
  public String password() {
    return password;
  }

  /**
   * Makes an empty database.
   *
   * @throws PostgresServerException if the server is gone or refuses
   */
  public TestDatabase newDatabase() {
    return copy(EMPTY_TEMPLATE, "test");
  }

  /**
   * Makes a database in the state that the set-up leaves. The set-up runs once per server; equal
   * set-ups share what it made, and each database is a copy of it.
   *
   * @throws PostgresServerException if the set-up fails, or the server is gone
   */
  public TestDatabase newDatabase(DatabaseSetup setup) {
    return copy(templates.computeIfAbsent(setup, this::newTemplate), "test");
  }

  /**
   * Stops the server at once, cutting all connections, and deletes its files. Closing again does
   * nothing.
   */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(closer);
    } catch (IllegalStateException e) {
      // The process is ending: the hook itself runs, and finds the server closed.
    }
  }

  @Override
  public String toString() {
    return "PostgresServer[" + jdbcUrl() + "]";
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  void drop(String database) {
    if (!closed.get()) {
      execute("drop database if exists " + database + " with (force)");
    }
  }

  private void stop() {
    if (closed.compareAndSet(false, true)) {
      try {
        process.stop();
      } catch (IOException e) {
        throw new PostgresServerException("PostgreSQL did not stop properly: " + e.getMessage(), e);
      }
    }
  }

  private TestDatabase copy(String template, String prefix) {
    String name = prefix + "_" + databases.incrementAndGet();
    execute("create database " + name + " template " + template);
    return new TestDatabase(this, name);
  }

  private String newTemplate(DatabaseSetup setup) {
    TestDatabase database = copy(EMPTY_TEMPLATE, "template");
    try {
      setup.prepare(database);
      seal(database.name());
      return database.name();
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw new PostgresServerException(
          "The set-up of the test database failed: " + e.getMessage(), e);
    }
  }

  /**
   * Ends the connections that a set-up left open, and lets no new ones in: PostgreSQL copies only
   * idle templates.
   */
  private void seal(String database) {
    execute("alter database " + database + " with allow_connections false");
    execute(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '"
            + database
            + "'");
  }

  private void execute(String sql) {
    try (Connection connection = new TestDatabase(this, MAINTENANCE_DATABASE).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new PostgresServerException(explain(sql, e), e);
    }
  }

  private String explain(String sql, SQLException e) {
    if (closed.get()) {
      return "The PostgreSQL server on port " + port() + " was closed; cannot " + sql;
    }
    boolean refused = "08001".equals(e.getSQLState());
    if (process.isAlive() && !refused) {
      return "Cannot " + sql + ": " + e.getMessage();
    }
    return "The PostgreSQL server on port %d is gone: it crashed or was killed. Its log ends with:\n%s"
        .formatted(port(), process.log());
  }
}
