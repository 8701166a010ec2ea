package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.InvalidStatementException;
import dev.rowan.errors.TransactionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Operations on other threads: their results, failures, ends. */
@Timeout(60)
final class AsyncTest {

  private static final String URL = TestServer.newDatabase();
  private static final Database DB = TestServer.pool(URL).set("maximumPoolSize", "2").build();

  @BeforeEach
  void createTable() {
    Pools.update(DB, "create table if not exists stock (id int primary key)");
    Pools.update(DB, "truncate stock");
  }

  @AfterEach
  void everyConnectionIsBack() throws InterruptedException {
    for (int tries = 0; tries < 100 && Pools.active(DB) > 0; tries++) {
      Thread.sleep(20); // a cancelled operation ends after its future
    }
    assertThat(Pools.active(DB)).isZero();
  }

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void runsOnAnotherThread() {
    CompletableFuture<Long> one = DB.async(() -> Pools.number(DB, "select 1"));
    CompletableFuture<String> thread = DB.async(() -> Thread.currentThread().getName());
    assertThat(one.join()).isEqualTo(1);
    assertThat(thread.join()).startsWith("rowan-async-");
  }

  @Test
  void noMoreRunAtOnceThanThereAreConnections() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<Long>> futures = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      futures.add(
          DB.async(
              () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                long one = Pools.number(DB, "select 1 from pg_sleep(0.01)");
                running.decrementAndGet();
                return one;
              }));
    }
    assertThat(futures).allSatisfy(future -> assertThat(future.join()).isEqualTo(1));
    assertThat(most).hasValue(2);
  }

  @Test
  void failsWithWhatWasThrown() {
    CompletableFuture<Long> failed = DB.async(() -> Pools.number(DB, "select nothing"));
    assertThatThrownBy(failed::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseExactlyInstanceOf(InvalidStatementException.class);
    AtomicReference<Throwable> seen = new AtomicReference<>();
    failed.whenComplete((result, failure) -> seen.set(failure));
    assertThat(seen.get()).isExactlyInstanceOf(InvalidStatementException.class);
    CompletableFuture<Long> checked =
        DB.async(
            () -> {
              throw new IOException("checked");
            });
    assertThatThrownBy(checked::join).hasCauseExactlyInstanceOf(IOException.class);
  }

  @Test
  void doesNotJoinATransactionButMayHaveItsOwn() {
    DB.transaction(
        tx ->
            assertThatThrownBy(() -> DB.async(() -> Pools.number(DB, "select 1")))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("does not join the transaction"));
    DB.async(
            () -> DB.transactionResult(tx -> Pools.update(DB, "insert into stock values (1), (2)")))
        .join();
    assertThat(Pools.number(DB, "select count(*) from stock")).isEqualTo(2);
  }

  @Test
  void cancellingCancelsTheStatementAndRollsBack() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<Long> sleeping = DB.async(() -> insertAndSleep(ended));
    awaitSleep();
    assertThat(sleeping.cancel(true)).isTrue();
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(sleeping).isCancelled();
    assertThat(Pools.number(DB, "select count(*) from stock")).isZero();
    assertThat(DB.async(() -> Pools.number(DB, "select 1")).join()).isEqualTo(1);
  }

  @Test
  void aTimeoutOfTheFutureCancelsTheStatement() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<Long> sleeping =
        DB.async(() -> insertAndSleep(ended)).orTimeout(300, TimeUnit.MILLISECONDS);
    assertThatThrownBy(sleeping::join).hasCauseInstanceOf(TimeoutException.class);
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(Pools.number(DB, "select count(*) from stock")).isZero();
  }

  private static long insertAndSleep(CountDownLatch ended) {
    try {
      return DB.transactionResult(
          tx -> {
            Pools.update(DB, "insert into stock values (7)");
            return Pools.number(DB, "select 1 from pg_sleep(30)");
          });
    } finally {
      ended.countDown();
    }
  }

  @Test
  void noStatementFollowsACancelledOne() throws InterruptedException {
    AtomicReference<Throwable> second = new AtomicReference<>();
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<Long> sleeping =
        DB.async(
            () -> {
              try {
                return Pools.number(DB, "select 1 from pg_sleep(30)");
              } catch (RuntimeException e) {
                return insertAfterAll(second, ended);
              }
            });
    awaitSleep();
    sleeping.cancel(true);
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(second.get()).isInstanceOf(CancellationException.class);
    assertThat(Pools.number(DB, "select count(*) from stock")).isZero();
  }

  private static long insertAfterAll(AtomicReference<Throwable> failure, CountDownLatch ended) {
    try {
      return Pools.update(DB, "insert into stock values (8)");
    } catch (CancellationException e) {
      failure.set(e);
      throw e;
    } finally {
      ended.countDown();
    }
  }

  @Test
  void whatIsCancelledWhileItWaitsNeverRuns() throws InterruptedException {
    CountDownLatch free = new CountDownLatch(1);
    List<CompletableFuture<Boolean>> busy = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      busy.add(DB.async(() -> free.await(10, TimeUnit.SECONDS)));
    }
    CompletableFuture<Long> waiting =
        DB.async(() -> Pools.update(DB, "insert into stock values (9)"));
    waiting.cancel(true);
    free.countDown();
    busy.forEach(CompletableFuture::join);
    DB.async(() -> Pools.number(DB, "select 1")).join();
    assertThat(Pools.number(DB, "select count(*) from stock")).isZero();
  }

  private static void awaitSleep() throws InterruptedException {
    String sleeping =
        "select count(*) from pg_stat_activity where query like '%pg_sleep(30)%'"
            + " and state = 'active' and pid <> pg_backend_pid()";
    for (int tries = 0; tries < 200; tries++) {
      if (Pools.number(DB, sleeping) > 0) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("Nobody sleeps");
  }

  @Test
  void cancelsAtAnyMomentWithoutHarm() {
    for (int i = 0; i < 300; i++) {
      CompletableFuture<Long> future = DB.async(() -> Pools.number(DB, "select 1"));
      for (int spin = 0; spin < i * 20; spin++) {
        Thread.onSpinWait();
      }
      future.cancel(true);
      assertThat(Pools.number(DB, "select 2")).isEqualTo(2);
    }
  }

  @Test
  void closingRefusesWhatWaitsAndLetsEndWhatRuns() throws InterruptedException {
    Database closing = TestServer.pool(URL).set("maximumPoolSize", "1").build();
    CountDownLatch started = new CountDownLatch(1);
    CompletableFuture<Long> running =
        closing.async(
            () -> {
              started.countDown();
              return Pools.number(closing, "select 1 from pg_sleep(0.5)");
            });
    CompletableFuture<Long> waiting = closing.async(() -> Pools.number(closing, "select 2"));
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    closing.close();
    assertThat(running.join()).isEqualTo(1);
    assertClosed(waiting);
    assertClosed(closing.async(() -> Pools.number(closing, "select 3")));
  }

  @Test
  void runsOnTheExecutorThatIsGiven() {
    ExecutorService threads = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
    Database other = TestServer.pool(URL).executor(threads).build();
    try (other) {
      assertThat(other.async(() -> Thread.currentThread().getName()).join()).isEqualTo("mine");
      assertThat(other.async(() -> Pools.number(other, "select 1")).join()).isEqualTo(1);
    }
    assertClosed(other.async(() -> Pools.number(other, "select 1")));
    threads.shutdown();
    assertClosed(other.async(() -> Pools.number(other, "select 1")));
  }

  private static void assertClosed(CompletableFuture<?> future) {
    assertThatThrownBy(future::join)
        .cause()
        .isInstanceOf(ConnectionException.class)
        .hasMessage("This database is closed");
  }
}
