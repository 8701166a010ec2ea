package dev.rowan.testing;

import dev.rowan.Database;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database of one test class, and what its tests asked for: made when first asked for, closed
 * with the class.
 */
final class Lease implements AutoCloseable {
  private final Class<?> owner;
  private final TestDatabase database;
  private @Nullable Database opened;

  Lease(Class<?> owner, TestDatabase database) {
    this.owner = owner;
    this.database = database;
  }

  /** The test class that the database was made for. */
  Class<?> owner() {
    return owner;
  }

  static boolean offers(Class<?> type) {
    return type == TestDatabase.class || type == DataSource.class || type == Database.class;
  }

  Object get(Class<?> type) {
    if (type == TestDatabase.class) {
      return database;
    }
    return type == DataSource.class ? database.dataSource() : opened();
  }

  String url() {
    return database.jdbcUrl() + "?user=" + database.user() + "&password=" + database.password();
  }

  @Override
  public synchronized void close() {
    try (database) {
      if (opened != null) {
        opened.close();
      }
    }
  }

  private synchronized Database opened() {
    Database current = opened;
    if (current == null) {
      current = database.open();
      opened = current;
    }
    return current;
  }
}
