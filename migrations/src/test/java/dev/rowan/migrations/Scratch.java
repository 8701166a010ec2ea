package dev.rowan.migrations;

import dev.rowan.Database;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An empty database of a test, on the server of all tests. */
record Scratch(TestDatabase server, Database db) implements AutoCloseable {

  static Scratch open() {
    TestDatabase server = PostgresServer.shared().newDatabase();
    return new Scratch(server, server.open());
  }

  /** Without a pool, which would wait for a server that is gone. */
  static Scratch on(TestDatabase server) {
    return new Scratch(server, Database.of(server.dataSource()));
  }

  /** Empties the database. */
  void clear() {
    sql("drop schema public cascade; create schema public");
  }

  Migrations migrations(Folder folder) {
    return Migrations.of(db).folder(folder.path()).listener(event -> {});
  }

  /** Runs SQL in a session of its own; the rows as texts, columns with commas between. */
  List<String> sql(String sql) {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      List<String> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(result.getString(i));
          }
          rows.add(String.join(",", row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> tables() {
    return sql(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
            + " and relname not like 'flyway%' order by 1");
  }

  @Override
  public void close() {
    try (server) {
      db.close();
    }
  }
}
