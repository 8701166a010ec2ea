package dev.rowan.migrations.schema;

/** When a constraint is checked. */
public enum Timing {
  /** With each statement. */
  IMMEDIATE(""),
  /** With each statement, unless the transaction defers it. */
  DEFERRABLE(" deferrable"),
  /** At the end of the transaction, unless it says otherwise. */
  DEFERRED(" deferrable initially deferred");

  private final String sql;

  Timing(String sql) {
    this.sql = sql;
  }

  /** What stands at the end of the constraint, with a blank before it. */
  String sql() {
    return sql;
  }

  /** What the catalogs say of a constraint. */
  static Timing of(boolean isDeferrable, boolean isDeferred) {
    if (!isDeferrable) {
      return IMMEDIATE;
    }
    return isDeferred ? DEFERRED : DEFERRABLE;
  }
}
