package dev.rowan.migrations.lint;

/** A lock of PostgreSQL on a table, from the weakest that matters here to the strongest. */
public enum Lock {
  /** None that others wait for. */
  NONE,
  /** Of statements that write rows: others wait for the rows, and not for the table. */
  ROW_EXCLUSIVE,
  /** Of steps that go on beside everything but other steps of their kind. */
  SHARE_UPDATE_EXCLUSIVE,
  /** Lets others read, and not write. */
  SHARE,
  /** Lets others read, and not write. */
  SHARE_ROW_EXCLUSIVE,
  /** Lets others read, and not write. */
  EXCLUSIVE,
  /** Lets nobody read or write. */
  ACCESS_EXCLUSIVE;

  /** Whether those wait who read the table. */
  public boolean blocksReads() {
    return this == ACCESS_EXCLUSIVE;
  }

  /** Whether those wait who write any row of the table. */
  public boolean blocksWrites() {
    return compareTo(SHARE) >= 0;
  }

  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
