package dev.rowan.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;

/** What tests ask a pool. */
public final class Pools {

  private Pools() {}

  /** How many connections are taken: a leak when nothing runs. */
  public static int active(Database db) {
    return ((HikariDataSource) db.dataSource()).getHikariPoolMXBean().getActiveConnections();
  }

  /** How many threads wait for a connection. */
  public static int waiting(Database db) {
    return ((HikariDataSource) db.dataSource())
        .getHikariPoolMXBean()
        .getThreadsAwaitingConnection();
  }

  /** Runs SQL without parameters. */
  public static long update(Database db, String sql) {
    try (var statement = db.statements("test").prepare(sql)) {
      return statement.update();
    }
  }

  /** The only value of a query. */
  public static long number(Database db, String sql) {
    try (var statement = db.statements("test").prepare(sql)) {
      return statement.count();
    }
  }

  /** The only text of a query. */
  public static String text(Database db, String sql) {
    try (var statement = db.statements("test").prepare(sql)) {
      return statement.one(row -> row.getString(1));
    }
  }
}
