package dev.rowan.migrations;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How migrations run. Immutable; begin with {@link #DEFAULTS}.
 *
 * @param schema the schema of the history; null for the first of the search path
 * @param table the name of the history's table
 * @param patience how long to wait for another runner
 * @param lockTimeout how long a statement may wait for a lock; zero for ever
 * @param statementTimeout how long a statement may run; zero for ever
 * @param retries how often a migration is tried again after a lock timeout, a deadlock or a
 *     conflict
 * @param backOff how long to wait before it is tried again; twice as long each time
 * @param outOfOrder whether migrations run that are older than others that were applied
 * @param ignoreMissing whether it is fine that files of applied migrations are gone
 */
public record MigrationOptions(
    @Nullable String schema,
    String table,
    Duration patience,
    Duration lockTimeout,
    Duration statementTimeout,
    int retries,
    Duration backOff,
    boolean outOfOrder,
    boolean ignoreMissing) {

  /** The name of the history's table when nothing is said: the one that Flyway reads too. */
  public static final String DEFAULT_TABLE = "flyway_schema_history";

  /**
   * What is used when nothing is said: ten minutes of waiting for another runner, five seconds for
   * a lock, five more tries that begin after one second, and no limit for a statement.
   */
  public static final MigrationOptions DEFAULTS =
      new MigrationOptions(
          null,
          DEFAULT_TABLE,
          Duration.ofMinutes(10),
          Duration.ofSeconds(5),
          Duration.ZERO,
          5,
          Duration.ofSeconds(1),
          false,
          false);

  /** With the history in this schema, which is made when it is not there. */
  public MigrationOptions schema(String name) {
    return new MigrationOptions(
        name,
        table,
        patience,
        lockTimeout,
        statementTimeout,
        retries,
        backOff,
        outOfOrder,
        ignoreMissing);
  }

  /** With the history in a table of this name. */
  public MigrationOptions table(String name) {
    return new MigrationOptions(
        schema,
        name,
        patience,
        lockTimeout,
        statementTimeout,
        retries,
        backOff,
        outOfOrder,
        ignoreMissing);
  }

  /** Waiting no longer than this for another runner. */
  public MigrationOptions patience(Duration longest) {
    return new MigrationOptions(
        schema,
        table,
        longest,
        lockTimeout,
        statementTimeout,
        retries,
        backOff,
        outOfOrder,
        ignoreMissing);
  }

  /** With statements that wait no longer than this for a lock; zero for ever. */
  public MigrationOptions lockTimeout(Duration longest) {
    return new MigrationOptions(
        schema,
        table,
        patience,
        longest,
        statementTimeout,
        retries,
        backOff,
        outOfOrder,
        ignoreMissing);
  }

  /** With statements that run no longer than this; zero for ever. */
  public MigrationOptions statementTimeout(Duration longest) {
    return new MigrationOptions(
        schema, table, patience, lockTimeout, longest, retries, backOff, outOfOrder, ignoreMissing);
  }

  /**
   * With this many more tries after a lock timeout, a deadlock or a conflict, the first after this
   * time, each later one after twice the time of the one before.
   */
  public MigrationOptions retries(int count, Duration firstAfter) {
    return new MigrationOptions(
        schema,
        table,
        patience,
        lockTimeout,
        statementTimeout,
        count,
        firstAfter,
        outOfOrder,
        ignoreMissing);
  }

  /** Running migrations too that are older than others that were applied. */
  public MigrationOptions allowingOutOfOrder() {
    return new MigrationOptions(
        schema,
        table,
        patience,
        lockTimeout,
        statementTimeout,
        retries,
        backOff,
        true,
        ignoreMissing);
  }

  /** Not minding that files of applied migrations are gone. */
  public MigrationOptions allowingMissing() {
    return new MigrationOptions(
        schema, table, patience, lockTimeout, statementTimeout, retries, backOff, outOfOrder, true);
  }
}
