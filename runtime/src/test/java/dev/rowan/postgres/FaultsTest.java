package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Database;
import dev.rowan.Isolation;
import dev.rowan.TransactionOptions;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.DeadlockException;
import dev.rowan.errors.LockTimeoutException;
import dev.rowan.errors.PoolTimeoutException;
import dev.rowan.errors.SerializationFailureException;
import dev.rowan.errors.StatementTimeoutException;
import dev.rowan.mapping.SqlStatement;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Broken connections, conflicts, timeouts: a clear exception, and no connection lost. */
final class FaultsTest {

  private static final String URL = TestServer.newDatabase();
  private static final Database DB =
      TestServer.pool(URL).set("maximumPoolSize", "2").set("connectionTimeout", "500").build();
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

  @BeforeEach
  void createTable() {
    Pools.update(DB, "create table if not exists stock (id int primary key, amount int)");
    Pools.update(DB, "truncate stock");
    Pools.update(DB, "insert into stock values (1, 10), (2, 10)");
  }

  @AfterEach
  void nothingIsLeftOpen() {
    assertThat(Pools.active(DB)).isZero();
    assertThat(Pools.number(DB, "select count(*) from stock")).isEqualTo(2);
  }

  @AfterAll
  static void close() {
    THREADS.shutdownNow();
    DB.close();
  }

  @Test
  void aConnectionKilledInAStatementIsEvicted() throws Exception {
    Future<Throwable> failure = THREADS.submit(() -> failureOf("select pg_sleep(20) is null"));
    killWhoever("pg_sleep(20)");
    assertThat(failure.get(10, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            ConnectionException.class,
            e -> {
              assertThat(e.outcomeUnknown()).isTrue();
              assertThat(e.sql()).contains("pg_sleep");
            });
  }

  @Test
  void aConnectionKilledInATransactionIsEvicted() {
    ConnectionException failure =
        catchThrowableOfType(
            ConnectionException.class,
            () ->
                DB.transaction(
                    tx -> {
                      Pools.update(DB, "update stock set amount = 0");
                      TestServer.run(
                          URL,
                          "select pg_terminate_backend("
                              + Pools.number(DB, "select pg_backend_pid()")
                              + ")");
                      Pools.update(DB, "update stock set amount = 1");
                    }));
    assertThat(failure.outcomeUnknown()).isFalse();
    assertThat(Pools.number(DB, "select sum(amount) from stock")).isEqualTo(20);
  }

  @Test
  void aConnectionKilledBeforeTheCommitLeavesTheOutcomeOpen() {
    ConnectionException failure =
        catchThrowableOfType(
            ConnectionException.class,
            () ->
                DB.transaction(
                    tx -> {
                      long pid = Pools.number(DB, "select pg_backend_pid()");
                      TestServer.run(URL, "select pg_terminate_backend(" + pid + ")");
                    }));
    assertThat(failure.outcomeUnknown()).isTrue();
  }

  @Test
  void anIdleConnectionThatWasKilledIsReplaced() throws InterruptedException {
    Pools.number(DB, "select 1");
    TestServer.run(
        URL,
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");
    Thread.sleep(600); // the pool asks connections that were idle for half a second
    assertThat(Pools.number(DB, "select 1")).isEqualTo(1);
  }

  @Test
  void anExhaustedPoolIsATimeout() {
    try (SqlStatement first = DB.statements("test").prepare("select 1");
        SqlStatement second = DB.statements("test").prepare("select 1")) {
      assertThatThrownBy(() -> Pools.number(DB, "select 1"))
          .isInstanceOf(PoolTimeoutException.class)
          .hasMessageContaining("maximumPoolSize");
      assertThat(first.count() + second.count()).isEqualTo(2);
    }
  }

  @Test
  void anInterruptedWaitForAConnectionFailsAndStaysInterrupted() throws Exception {
    try (SqlStatement first = DB.statements("test").prepare("select 1");
        SqlStatement second = DB.statements("test").prepare("select 1")) {
      Future<Boolean> interrupted =
          THREADS.submit(
              () -> {
                Thread.currentThread().interrupt();
                assertThat(failureOf("select 1")).isInstanceOf(ConnectionException.class);
                return Thread.interrupted();
              });
      assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(first.count() + second.count()).isEqualTo(2);
    }
  }

  @Test
  void serializableTransactionsThatConflict() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Callable<Throwable> skewed =
        () ->
            catchThrowable(
                () ->
                    DB.transaction(
                        TransactionOptions.DEFAULTS.with(Isolation.SERIALIZABLE),
                        tx -> {
                          Pools.number(DB, "select sum(amount) from stock");
                          barrier.await();
                          Pools.update(DB, "update stock set amount = 0 where id = " + myId());
                          barrier.await();
                        }));
    assertOneFails(skewed, SerializationFailureException.class);
  }

  @Test
  void deadlocks() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Callable<Throwable> crossing =
        () ->
            catchThrowable(
                () ->
                    DB.transaction(
                        tx -> {
                          int id = myId();
                          Pools.update(DB, "update stock set amount = 0 where id = " + id);
                          barrier.await();
                          Pools.update(DB, "update stock set amount = 0 where id = " + (3 - id));
                        }));
    assertOneFails(crossing, DeadlockException.class);
  }

  private static int myId() {
    return Thread.currentThread().getName().endsWith("1") ? 1 : 2;
  }

  private static void assertOneFails(Callable<Throwable> task, Class<?> type) throws Exception {
    Future<Throwable> one = THREADS.submit(task);
    Future<Throwable> other = THREADS.submit(task);
    Throwable first = one.get(20, TimeUnit.SECONDS);
    Throwable second = other.get(20, TimeUnit.SECONDS);
    assertThat(first == null ^ second == null).as("%s, %s", first, second).isTrue();
    assertThat(first == null ? second : first).isInstanceOf(type);
  }

  @Test
  void locksThatAreNotAvailable() throws Exception {
    DB.transaction(
        tx -> {
          Pools.update(DB, "update stock set amount = 0 where id = 1");
          assertThat(onAnotherThread("select id from stock where id = 1 for update nowait"))
              .isInstanceOf(LockTimeoutException.class);
          assertThat(onAnotherThread("set lock_timeout = 50; update stock set amount = 1"))
              .isInstanceOf(LockTimeoutException.class);
        });
  }

  @Test
  void statementsThatTakeTooLong() {
    assertThatThrownBy(
            () ->
                DB.transaction(
                    tx -> {
                      Pools.update(DB, "set local statement_timeout = 50");
                      Pools.number(DB, "select 1 from pg_sleep(5)");
                    }))
        .isInstanceOf(StatementTimeoutException.class);
  }

  @Test
  void aClosedDatabaseSaysSo() {
    Database closed = TestServer.pool(URL).build();
    closed.close();
    assertThatThrownBy(() -> Pools.number(closed, "select 1"))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("This database is closed");
  }

  private static Throwable onAnotherThread(String sql) throws Exception {
    return THREADS.submit(() -> failureOf(sql)).get(10, TimeUnit.SECONDS);
  }

  private static Throwable failureOf(String sql) {
    return catchThrowable(() -> Pools.update(DB, sql));
  }

  /** Waits until a statement runs, and kills its connection. */
  private static void killWhoever(String sql) throws InterruptedException {
    String kill =
        "select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity"
            + " where query like '%"
            + sql
            + "%' and pid <> pg_backend_pid()) killed";
    for (int tries = 0; tries < 100; tries++) {
      if (Pools.number(DB, kill) > 0) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("Nobody runs " + sql);
  }
}
