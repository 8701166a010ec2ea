package dev.rowan.postgres;

import dev.rowan.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The PostgreSQL of these tests: one server for the run, a database for each class. */
public final class TestServer {

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** The order of code points, and simple case folding, wherever the tests run. */
  private static final String LOCALE =
      " template template0 locale_provider builtin builtin_locale 'C.UTF-8'";

  private TestServer() {}

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("max_connections", "100")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates a database and returns its URL, with the user in it. */
  public static String newDatabase() {
    String name = "test" + DATABASES.incrementAndGet();
    run(url("postgres"), "create database " + name + LOCALE);
    return url(name);
  }

  private static String url(String database) {
    return SERVER.getJdbcUrl("postgres", database);
  }

  /** The builder of a small pool on a new database. */
  public static Database.Builder newPool() {
    return pool(newDatabase());
  }

  /** The builder of a small pool. */
  public static Database.Builder pool(String url) {
    return Database.builder().url(url).set("maximumPoolSize", "4").set("minimumIdle", "0");
  }

  /** Runs SQL on a connection of its own, outside of all pools. */
  public static void run(String url, String sql) {
    try (Connection connection = java.sql.DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
