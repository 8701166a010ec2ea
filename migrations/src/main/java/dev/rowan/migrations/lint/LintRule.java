package dev.rowan.migrations.lint;

import static dev.rowan.migrations.lint.Lock.ACCESS_EXCLUSIVE;
import static dev.rowan.migrations.lint.Lock.NONE;
import static dev.rowan.migrations.lint.Lock.ROW_EXCLUSIVE;
import static dev.rowan.migrations.lint.Lock.SHARE;
import static dev.rowan.migrations.lint.Lock.SHARE_ROW_EXCLUSIVE;
import static dev.rowan.migrations.lint.Severity.ERROR;
import static dev.rowan.migrations.lint.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the linter looks for. */
public enum LintRule {
  /** A change of a column's type that writes or reads all rows. */
  CHANGE_TYPE(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the whole table and its indexes are written anew, and nobody reads or writes it until then"),
  /** A new column whose default differs from row to row. */
  VOLATILE_DEFAULT(
      ERROR,
      ACCESS_EXCLUSIVE,
      "each row gets a value of its own, so the whole table is written anew, and nobody reads or"
          + " writes it until then"),
  /** A new column that counts. */
  ADD_IDENTITY(
      ERROR,
      ACCESS_EXCLUSIVE,
      "each row gets its number at once, so the whole table is written anew, and nobody reads or"
          + " writes it until then"),
  /** A new column that is computed and stored. */
  STORED_COLUMN(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the value of each row is computed at once, so the whole table is written anew, and nobody"
          + " reads or writes it until then"),
  /** A new column without a value that refuses NULL. */
  REQUIRED_COLUMN(
      ERROR,
      ACCESS_EXCLUSIVE,
      "it fails when the table has rows, and code that does not know the column cannot insert"),
  /** A column of the type json. */
  JSON_COLUMN(
      WARNING,
      NONE,
      "json has no equality: every \"select distinct\", \"union\" and \"group by\" over the whole"
          + " row fails from now on"),
  /** A column that refuses NULL from now on. */
  SET_NOT_NULL(
      ERROR,
      ACCESS_EXCLUSIVE,
      "all rows are looked at, and nobody reads or writes the table until then"),
  /** Another name for a column. */
  RENAME_COLUMN(
      WARNING, ACCESS_EXCLUSIVE, "code that is running knows the old name, and fails at once"),
  /** Another name for a table or a view. */
  RENAME_TABLE(
      WARNING, ACCESS_EXCLUSIVE, "code that is running knows the old name, and fails at once"),
  /** Another name for a schema. */
  RENAME_SCHEMA(WARNING, NONE, "code that is running knows the old name, and fails at once"),
  /** A column that goes. */
  DROP_COLUMN(WARNING, ACCESS_EXCLUSIVE, "code that is running still names it, and fails at once"),
  /** A table, a view or a schema that goes. */
  DROP_TABLE(
      WARNING,
      ACCESS_EXCLUSIVE,
      "code that is running still reads it, and fails at once; the rows do not come back"),
  /** All rows that go at once. */
  TRUNCATE(
      WARNING,
      ACCESS_EXCLUSIVE,
      "nobody reads or writes the table until the migration ends; the rows do not come back"),
  /** An index that is built while writers wait. */
  CREATE_INDEX(ERROR, SHARE, "nobody writes the table until the index is built"),
  /** An index that is dropped while everybody waits. */
  DROP_INDEX(
      ERROR,
      ACCESS_EXCLUSIVE,
      "nobody reads or writes the table from when this begins to wait until the migration ends"),
  /** An index that is built anew while writers wait. */
  REINDEX(
      ERROR,
      ACCESS_EXCLUSIVE,
      "nobody writes the table until the index is built, and as every query looks at the indexes,"
          + " nobody reads it"),
  /** What cannot run in a transaction. */
  IN_TRANSACTION(ERROR, NONE, "PostgreSQL refuses it in a transaction, so the migration fails"),
  /** A foreign key that all rows are checked for. */
  ADD_FOREIGN_KEY(
      ERROR,
      SHARE_ROW_EXCLUSIVE,
      "all rows are looked at, and nobody writes either of the two tables until then"),
  /** A condition that all rows are checked for. */
  ADD_CHECK(
      ERROR,
      ACCESS_EXCLUSIVE,
      "all rows are looked at, and nobody reads or writes the table until then"),
  /** Rows that are checked while the lock of an earlier step is still held. */
  VALIDATE_IN_TRANSACTION(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the lock of the earlier step is held to the end of the transaction, so others wait while"
          + " all rows are looked at"),
  /** A primary key or unique constraint whose index is built under its lock. */
  ADD_KEY(ERROR, ACCESS_EXCLUSIVE, "nobody reads or writes the table until the index is built"),
  /** An exclusion constraint. */
  ADD_EXCLUSION(
      ERROR,
      ACCESS_EXCLUSIVE,
      "nobody reads or writes the table until the index is built, and PostgreSQL has no other way"),
  /** A condition on a domain that all tables with it are checked for. */
  ADD_DOMAIN_CHECK(
      ERROR,
      SHARE,
      "all rows of all tables with this domain are looked at, and nobody writes them until then"),
  /** A table that becomes, or ceases to be, one that survives a crash. */
  SET_LOGGED(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the whole table is written anew, and nobody reads or writes it until then"),
  /** A table or an index that moves to another place. */
  SET_TABLESPACE(
      ERROR, ACCESS_EXCLUSIVE, "all of it is copied, and nobody reads or writes it until then"),
  /** A table that is packed. */
  VACUUM_FULL(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the whole table is written anew, and nobody reads or writes it until then"),
  /** A table that is sorted. */
  CLUSTER(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the whole table is written anew, and nobody reads or writes it until then"),
  /** A lock that is asked for. */
  LOCK_TABLE(WARNING, ACCESS_EXCLUSIVE, "others wait for the table until the transaction ends"),
  /** A table that becomes a partition. */
  ATTACH_PARTITION(
      ERROR,
      ACCESS_EXCLUSIVE,
      "all rows of the new partition are looked at, and nobody reads or writes it until then"),
  /** A partition that becomes a table. */
  DETACH_PARTITION(
      ERROR,
      ACCESS_EXCLUSIVE,
      "nobody reads or writes any partition from when this begins to wait until the migration"
          + " ends"),
  /** A materialized view that is computed while readers wait. */
  REFRESH_VIEW(ERROR, ACCESS_EXCLUSIVE, "nobody reads the view until its query has been computed"),
  /** A value of an enum type that is used before it is there. */
  ENUM_VALUE(
      ERROR, NONE, "PostgreSQL refuses a new value before the transaction that adds it has ended"),
  /** A statement that writes all rows. */
  ALL_ROWS(
      WARNING,
      ROW_EXCLUSIVE,
      "it locks each row until all are written; whoever changes one waits so long, and the table"
          + " grows by as much"),
  /** Data that is moved while a table is locked. */
  DATA_UNDER_LOCK(
      ERROR,
      ACCESS_EXCLUSIVE,
      "the table that was changed before stays locked until this has ended and is committed"),
  /** A comment that allows nothing. */
  ALLOW(
      ERROR,
      NONE,
      "it silences nothing: write \"-- rowan: allow <rule> <reason>\" on a line of its own before"
          + " the statement"),
  /** A script that cannot be read. */
  SYNTAX(ERROR, NONE, "the script cannot be taken apart into statements");

  private final Severity severity;
  private final Lock lock;
  private final String why;

  LintRule(Severity severity, Lock lock, String why) {
    this.severity = severity;
    this.lock = lock;
    this.why = why;
  }

  /** How it is called in comments and messages: {@code create-index}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** The lock that it warns of. */
  public Lock lock() {
    return lock;
  }

  /** What happens, and for how long. */
  public String why() {
    return lock.blocksWrites() ? lock + ": " + why : why;
  }

  /** The rule of this code; empty when there is none. */
  public static Optional<LintRule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }
}
