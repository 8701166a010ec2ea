package dev.rowan.it.plain;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** A database that notes what is sent to it. */
final class Recorder implements AutoCloseable {
  final Database database;
  private final List<String> statements = new ArrayList<>();

  Recorder(TestDatabase server) {
    this.database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> add(event.sql()))
            .build();
  }

  private synchronized void add(String sql) {
    statements.add(sql);
  }

  /** What was sent since the last call. */
  synchronized List<String> sent() {
    List<String> sent = List.copyOf(statements);
    statements.clear();
    return sent;
  }

  @Override
  public void close() {
    database.close();
  }
}
