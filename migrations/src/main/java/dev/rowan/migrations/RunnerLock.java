package dev.rowan.migrations;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lets one runner at a time work on a history: an advisory lock of the session, which ends with it.
 * It is the same lock that Flyway takes, so the two keep off each other as well.
 *
 * <p>It is asked for again and again, and not waited for in the server: a session that waits holds
 * a snapshot, and the index that the other runner builds concurrently would wait for that.
 */
final class RunnerLock {
  /** The letters of the word Flyway, as it adds them up. */
  private static final long FLYWAY = 77431708279161L;

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration TELL_EVERY = Duration.ofSeconds(5);

  private final Session session;
  private final long key;

  RunnerLock(Session session, TableName history) {
    this.session = session;
    this.key = FLYWAY + history.toString().hashCode();
  }

  /** Takes the lock; waits as long as the options say, and tells that it does. */
  void take(MigrationOptions options, MigrationListener listener) throws SQLException {
    Instant begin = Instant.now();
    Duration told = TELL_EVERY.negated();
    while (!isTaken()) {
      Duration waited = Duration.between(begin, Instant.now());
      if (waited.compareTo(options.patience()) > 0) {
        throw new MigrationException(
            "Another runner (%s) is at work since %d s; nothing was run"
                .formatted(holder(), waited.toSeconds()));
      }
      if (waited.minus(told).compareTo(TELL_EVERY) >= 0) {
        told = waited;
        listener.on(new MigrationEvent.Waiting(holder(), waited));
      }
      Pause.of(PAUSE);
    }
  }

  /** Whether some session holds it. */
  boolean isHeld() throws SQLException {
    return !holders().isEmpty();
  }

  void release() throws SQLException {
    session.queryText("select pg_advisory_unlock(?)", key);
  }

  private boolean isTaken() throws SQLException {
    return session.queryText("select pg_try_advisory_lock(?)", key).equals("t");
  }

  private String holder() throws SQLException {
    List<String> holders = holders();
    return holders.isEmpty() ? "just gone" : holders.get(0);
  }

  private List<String> holders() throws SQLException {
    return session.query(
        """
        select format('pid %s, %s, %s', l.pid, a.usename, coalesce(nullif(a.application_name, ''), '?'))
        from pg_locks l left join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and (l.classid::bigint << 32) + l.objid::bigint = ?""",
        row -> row.getString(1), key);
  }
}
