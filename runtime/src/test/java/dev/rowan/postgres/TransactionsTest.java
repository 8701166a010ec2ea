package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Isolation;
import dev.rowan.Transaction;
import dev.rowan.TransactionOptions;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.errors.StatementTimeoutException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.Atomic;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions: commit, rollback, savepoints, options, misuse. */
final class TransactionsTest {

  private static final Database DB = TestServer.newPool().build();

  @BeforeAll
  static void createTable() {
    Pools.update(DB, "create table notes (id int primary key deferrable initially deferred)");
    Pools.update(DB, "create table strict (id int primary key)");
  }

  @AfterAll
  static void close() {
    DB.close();
  }

  @BeforeEach
  void empty() {
    Pools.update(DB, "truncate notes, strict");
  }

  @AfterEach
  void nothingIsLeftOpen() {
    assertThat(Pools.active(DB)).isZero();
    assertThat(DB.inTransaction()).isFalse();
    assertThat(Pools.text(DB, "show transaction_isolation")).isEqualTo("read committed");
    assertThat(Pools.text(DB, "show transaction_read_only")).isEqualTo("off");
    assertThat(Pools.text(DB, "show statement_timeout")).isEqualTo("0");
  }

  @Test
  void commitsOnReturn() {
    long id =
        DB.transactionResult(
            tx -> {
              insert(1);
              assertThat(DB.inTransaction()).isTrue();
              return Pools.number(DB, "select id from notes");
            });
    assertThat(id).isEqualTo(1);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void rollsBackOnAnyThrowable() {
    assertRolledBack(new IllegalStateException("no"));
    assertRolledBack(new IOException("checked"));
    assertRolledBack(new InterruptedException());
    assertThatThrownBy(
            () ->
                DB.transaction(
                    tx -> {
                      insert(1);
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(count()).isZero();
  }

  private static void assertRolledBack(Exception failure) {
    assertThatThrownBy(
            () ->
                DB.transaction(
                    tx -> {
                      insert(1);
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(count()).isZero();
  }

  @Test
  void rollbackOnlyRollsBackWithoutAnException() {
    DB.transaction(
        tx -> {
          insert(1);
          tx.rollbackOnly();
          assertThat(tx.isRollbackOnly()).isTrue();
        });
    assertThat(count()).isZero();
  }

  @Test
  void aNestedTransactionIsASavepoint() {
    DB.transaction(
        outer -> {
          insert(1);
          assertThatThrownBy(
                  () ->
                      DB.transaction(
                          inner -> {
                            assertThat(inner.isNested()).isTrue();
                            insert(2);
                            Pools.update(DB, "insert into strict values (1), (1)");
                          }))
              .isInstanceOf(UniqueViolationException.class);
          DB.transaction(inner -> DB.transaction(innermost -> insert(3)));
          DB.transaction(
              inner -> {
                insert(4);
                inner.rollbackOnly();
              });
          assertThat(outer.isNested()).isFalse();
        });
    assertThat(Pools.text(DB, "select string_agg(id::text, ',' order by id) from notes"))
        .isEqualTo("1,3");
  }

  @Test
  void theOuterRollbackTakesTheInnerCommitWithIt() {
    DB.transaction(
        outer -> {
          DB.transaction(inner -> insert(1));
          outer.rollbackOnly();
        });
    assertThat(count()).isZero();
  }

  @Test
  void afterAFailureNothingRunsUntilTheRollback() {
    assertThatThrownBy(
            () ->
                DB.transaction(
                    tx -> {
                      assertThatThrownBy(() -> Pools.update(DB, "select 1 / 0")).isNotNull();
                      assertThatThrownBy(TransactionsTest::count)
                          .isInstanceOf(TransactionException.class)
                          .hasMessageContaining("nested transaction");
                    }))
        .as("the commit is refused, not turned into a silent rollback")
        .isInstanceOf(TransactionException.class);
  }

  @Test
  void aCommitCanFail() {
    assertThatThrownBy(
            () ->
                DB.transaction(
                    tx -> {
                      insert(1);
                      insert(1);
                    }))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(count()).isZero();
  }

  @Test
  void options() {
    DB.transaction(
        TransactionOptions.DEFAULTS.with(Isolation.SERIALIZABLE).readOnly().deferrable(),
        tx -> {
          assertThat(Pools.text(DB, "show transaction_isolation")).isEqualTo("serializable");
          assertThat(Pools.text(DB, "show transaction_deferrable")).isEqualTo("on");
          assertThatThrownBy(() -> insert(1))
              .isInstanceOf(TransactionException.class)
              .hasMessageContaining("read-only");
          tx.rollbackOnly();
        });
    DB.transaction(
        TransactionOptions.DEFAULTS.with(Isolation.REPEATABLE_READ),
        tx ->
            assertThat(Pools.text(DB, "show transaction_isolation")).isEqualTo("repeatable read"));
  }

  @Test
  void aTimeoutCancelsTheStatement() {
    TransactionOptions quick = TransactionOptions.DEFAULTS.timeout(Duration.ofMillis(200));
    assertThatThrownBy(() -> DB.transaction(quick, tx -> Pools.text(DB, "select pg_sleep(5)")))
        .isInstanceOf(StatementTimeoutException.class);
  }

  @Test
  void aTimeoutCountsFromTheBeginning() {
    TransactionOptions quick = TransactionOptions.DEFAULTS.timeout(Duration.ofMillis(300));
    assertThatThrownBy(
            () ->
                DB.transaction(
                    quick,
                    tx -> {
                      insert(1);
                      Thread.sleep(400);
                    }))
        .isInstanceOf(StatementTimeoutException.class)
        .hasMessageContaining("PT0.3S");
    assertThatThrownBy(
            () ->
                DB.transaction(
                    quick,
                    tx -> {
                      Pools.text(DB, "select pg_sleep(0.2)::text");
                      Pools.text(DB, "select pg_sleep(0.2)::text");
                    }))
        .isInstanceOf(StatementTimeoutException.class);
    assertThat(count()).isZero();
  }

  @Test
  void aNestedTransactionCannotChangeTheOptions() {
    DB.transaction(
        outer -> {
          TransactionOptions options = TransactionOptions.DEFAULTS.with(Isolation.SERIALIZABLE);
          assertThatThrownBy(() -> DB.transaction(options, inner -> insert(1)))
              .isInstanceOf(TransactionException.class)
              .hasMessageContaining("cannot change its options");
        });
  }

  @Test
  void aTransactionEndsWithItsBody() {
    AtomicReference<Transaction> escaped = new AtomicReference<>();
    DB.transaction(escaped::set);
    assertThatThrownBy(() -> escaped.get().rollbackOnly())
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("has ended");
  }

  @Test
  void anotherThreadIsOutside() throws InterruptedException {
    DB.transaction(
        tx -> {
          insert(1);
          AtomicReference<Long> seen = new AtomicReference<>();
          Thread other = new Thread(() -> seen.set(count()));
          other.start();
          other.join();
          assertThat(seen.get()).isZero();
        });
  }

  @Test
  void anInterruptedThreadRollsBackAndGivesItsConnectionBack() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                DB.transaction(
                    tx -> {
                      insert(1);
                      Thread.currentThread().interrupt();
                      insert(2);
                      Thread.sleep(10_000);
                    });
              } catch (InterruptedException e) {
                failure.set(e);
              }
            });
    thread.start();
    thread.join();
    assertThat(failure.get()).isInstanceOf(InterruptedException.class);
    assertThat(count()).isZero();
  }

  @Test
  void atomicStatementsAreDoneOrNot() {
    try (Atomic atomic = DB.statements("test").atomic()) {
      insert(1);
      atomic.commit();
    }
    try (Atomic atomic = DB.statements("test").atomic()) {
      insert(2);
      assertThat(atomic).isNotNull();
    }
    assertThat(count()).isEqualTo(1);
    DB.transaction(
        tx -> {
          try (Atomic atomic = DB.statements("test").atomic()) {
            insert(3);
            atomic.commit();
          }
          tx.rollbackOnly();
        });
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aFailureOfTheMapperEndsTheStatement() {
    assertThatThrownBy(
            () -> {
              try (var two = DB.statements("test").prepare("select 1 union all select 2")) {
                two.one(row -> row.getInt(1));
              }
            })
        .isInstanceOf(NotUniqueException.class);
  }

  private static void insert(int id) {
    Pools.update(DB, "insert into notes values (" + id + ")");
  }

  private static long count() {
    return Pools.number(DB, "select count(*) from notes");
  }
}
