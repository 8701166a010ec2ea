package dev.rowan.migrations.lint;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A database with the tables of the guide's page, and connections to it that find out who waits.
 */
record FilmDatabase(TestDatabase database) implements AutoCloseable {
  private static final String LOCK_TIMEOUT = "55P03";
  private static final String TABLES =
      """
      drop schema if exists public, shop, store cascade;
      create schema public;
      create domain minutes as integer;
      create type genre as enum ('drama', 'comedy');
      create table studio (id bigint primary key, name text);
      create table film (
        id bigint not null, title varchar(50), length minutes, studio_id bigint, shown tsrange,
        genre genre);
      insert into film
        select i, 'film ' || i, 90, null, tsrange(timestamp '2026-01-01' + i * interval '1 day',
            timestamp '2026-01-01' + (i + 1) * interval '1 day'), 'drama'
        from generate_series(1, 100) i;
      create index film_title on film (title);
      create materialized view film_count as select genre, count(*) from film group by genre;
      create unique index on film_count (genre);
      create table visit (id bigint not null, day date) partition by range (day);
      create table visit_2025 partition of visit
        for values from ('2025-01-01') to ('2026-01-01');
      create table visit_2026 partition of visit
        for values from ('2026-01-01') to ('2027-01-01');
      create table visit_2027 (like visit);
      insert into visit_2027 values (1, '2027-05-01');
      create schema shop;
      create table shop.customer (id bigint);
      """;

  static FilmDatabase open() throws SQLException {
    FilmDatabase films = new FilmDatabase(PostgresServer.shared().newDatabase());
    try (Connection connection = films.connect()) {
      if (number(connection, "select count(*) from pg_tablespace where spcname = 'fast'") == 0) {
        run(connection, "set allow_in_place_tablespaces = on");
        run(connection, "create tablespace fast location ''");
      }
    }
    return films;
  }

  /** Makes all tables anew. */
  void reset() throws SQLException {
    try (Connection connection = connect()) {
      run(connection, TABLES);
    }
  }

  Connection connect() throws SQLException {
    return database.connect();
  }

  /** A connection with an open transaction. */
  Connection begin() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    return connection;
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Whether a second connection waits for a lock when it runs this; what it did is undone. */
  boolean waits(String sql) throws SQLException {
    try (Connection connection = begin()) {
      run(connection, "set lock_timeout = 60");
      run(connection, sql);
      connection.rollback();
      return false;
    } catch (SQLException e) {
      if (LOCK_TIMEOUT.equals(e.getSQLState())) {
        return true;
      }
      throw e;
    }
  }

  /** The state with which this fails; "00000" when it does not. */
  String failure(String sql) {
    try (Connection connection = begin()) {
      run(connection, sql);
      connection.rollback();
      return "00000";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  /** Waits until a connection waits for a lock, or has nothing to do any more. */
  void untilItWaits(long pid, Thread worker) throws SQLException, InterruptedException {
    try (Connection connection = connect()) {
      String waiting =
          "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and pid = " + pid;
      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (worker.isAlive() && number(connection, waiting) == 0) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("neither does it wait nor end");
        }
        Thread.sleep(2);
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
