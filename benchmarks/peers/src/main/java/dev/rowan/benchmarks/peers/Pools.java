package dev.rowan.benchmarks.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The one way in which all contenders reach the database. */
final class Pools {
  private Pools() {}

  /** The pool that all contenders share: one connection, so that nothing differs but they. */
  static HikariDataSource open(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  /** A connection of its own, for who looks on. */
  static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Creates the tables and their rows. */
  static void fill(String url) throws SQLException {
    try (InputStream schema = Pools.class.getResourceAsStream("schema.sql");
        Connection connection = connect(url);
        Statement statement = connection.createStatement()) {
      String script = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      for (String sql : script.split(";\n", -1)) {
        statement.execute(sql);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
