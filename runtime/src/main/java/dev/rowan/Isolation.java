package dev.rowan;

/** How much a transaction sees of others that run at the same time. */
public enum Isolation {
  /** Each statement sees what was committed before it began. PostgreSQL's default. */
  READ_COMMITTED("read committed"),
  /** All statements see what was committed before the first one began. */
  REPEATABLE_READ("repeatable read"),
  /** As if transactions ran one after the other; those that cannot fail and must run again. */
  SERIALIZABLE("serializable");

  private final String sql;

  Isolation(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
