package dev.rowan.it.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.events.EventOptions;
import dev.rowan.events.Subscription;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events in transactions, after commits, and at the end of a database. */
@RowanTest(schema = "/dev/rowan/it/hooks/schema.sql")
class EventsTest {
  private final Queue<Object> heard = new ConcurrentLinkedQueue<>();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();
  private TestDatabase server;

  private sealed interface Event {}

  private record Sold(int number) implements Event {}

  private record Lost(int number) implements Event {}

  @BeforeEach
  void use(TestDatabase started) {
    server = started;
  }

  private Database open(EventOptions options) {
    return Database.builder()
        .url(server.jdbcUrl())
        .user(server.user())
        .password(server.password())
        .events(
            options.errors(
                (event, failure) -> failed.add(event + " " + failure.getClass().getSimpleName())))
        .build();
  }

  private Database open() {
    return open(EventOptions.DEFAULTS);
  }

  @Test
  void synchronous_listeners_hear_at_once_in_the_transaction() {
    try (Database database = open()) {
      database
          .events()
          .subscribe(Sold.class, event -> heard.add(database.inTransaction() + " " + event));
      database.transaction(
          tx -> {
            database.events().publish(new Sold(1));
            assertThat(heard).containsExactly("true Sold[number=1]");
          });
      database.events().publish(new Sold(2));
      assertThat(heard).hasSize(2).contains("false Sold[number=2]");
    }
  }

  @Test
  void what_a_synchronous_listener_throws_rolls_back_and_keeps_others_from_hearing() {
    try (Database database = open()) {
      PlainRepository plains = new PlainRepository(database);
      plains.deleteAllById(List.of(7));
      database.events().subscribeAfterCommit(Sold.class, heard::add);
      database
          .events()
          .subscribe(
              Sold.class,
              event -> {
                throw new IllegalStateException("no");
              });
      assertThatThrownBy(
              () ->
                  database.transaction(
                      tx -> {
                        plains.insert(new Plain(7));
                        database.events().publish(new Sold(1));
                      }))
          .hasMessage("no");
      assertThat(plains.existsById(7)).isFalse();
      assertThatThrownBy(() -> database.events().publish(new Sold(2))).hasMessage("no");
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void listeners_hear_of_subtypes_until_they_end_their_subscription() {
    try (Database database = open()) {
      Subscription all = database.events().subscribe(Event.class, heard::add);
      database.events().subscribe(Lost.class, event -> heard.add("lost"));
      database.events().publish(new Sold(1));
      database.events().publish(new Lost(2));
      all.close();
      all.close();
      database.events().publish(new Lost(3));
      database.events().publish("something else");
    }
    assertThat(heard).containsExactly(new Sold(1), new Lost(2), "lost", "lost");
  }

  @Test
  void asynchronous_listeners_hear_after_the_commit_in_order_on_another_thread()
      throws InterruptedException {
    try (Database database = open()) {
      Thread caller = Thread.currentThread();
      database
          .events()
          .subscribeAfterCommit(
              Sold.class,
              event -> {
                assertThat(Thread.currentThread()).isNotSameAs(caller);
                heard.add(event);
              });
      database.transaction(
          tx -> {
            for (int i = 0; i < 100; i++) {
              database.events().publish(new Sold(i));
            }
            Thread.sleep(20);
            assertThat(heard).isEmpty();
          });
    }
    assertThat(failed).isEmpty();
    assertThat(new ArrayList<>(heard))
        .hasSize(100)
        .isSortedAccordingTo((a, b) -> number(a) - number(b));
  }

  private static int number(Object event) {
    return ((Sold) event).number();
  }

  @Test
  void what_is_rolled_back_is_never_heard_of() {
    try (Database database = open()) {
      database.events().subscribeAfterCommit(Sold.class, heard::add);
      assertThatThrownBy(
          () ->
              database.transaction(
                  tx -> {
                    database.events().publish(new Sold(1));
                    throw new IllegalStateException();
                  }));
      database.transaction(
          tx -> {
            database.events().publish(new Sold(2));
            tx.rollbackOnly();
          });
      database.transaction(tx -> database.events().publish(new Sold(3)));
    }
    assertThat(heard).containsExactly(new Sold(3));
  }

  @Test
  void what_is_rolled_back_to_a_savepoint_is_dropped() {
    try (Database database = open()) {
      database.events().subscribeAfterCommit(Sold.class, heard::add);
      database.transaction(
          tx -> {
            database.events().publish(new Sold(1));
            database.transaction(inner -> database.events().publish(new Sold(2)));
            database.transaction(
                inner -> {
                  database.events().publish(new Sold(3));
                  database.transaction(deep -> database.events().publish(new Sold(4)));
                  inner.rollbackOnly();
                });
            database.events().publish(new Sold(5));
          });
    }
    assertThat(heard).containsExactly(new Sold(1), new Sold(2), new Sold(5));
  }

  @Test
  void a_commit_that_fails_is_never_heard_of() {
    try (Database database = open()) {
      LineRepository lines = new LineRepository(database);
      database.events().subscribeAfterCommit(Sold.class, heard::add);
      assertThatThrownBy(
          () ->
              database.transaction(
                  tx -> {
                    database
                        .insertInto(QLine.LINE)
                        .set(QLine.LINE.text, "a")
                        .set(QLine.LINE.noteId, -1L)
                        .execute(); // a deferred foreign key
                    database.events().publish(new Sold(1));
                  }));
      assertThat(lines.count()).isZero();
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void failures_go_to_the_error_handler_and_others_hear_all_the_same() {
    try (Database database = open()) {
      database
          .events()
          .subscribeAfterCommit(
              Sold.class,
              event -> {
                Thread.currentThread().interrupt();
                throw new IllegalStateException();
              });
      database
          .events()
          .subscribeAfterCommit(
              Sold.class, event -> heard.add(Thread.currentThread().isInterrupted()));
      database.events().publish(new Sold(1));
    }
    assertThat(failed).containsExactly("Sold[number=1] IllegalStateException");
    assertThat(heard).containsExactly(false);
  }

  @Test
  void a_full_queue_lets_the_committing_thread_do_the_work() throws InterruptedException {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    try (Database database = open(EventOptions.DEFAULTS.threads(1).queue(1))) {
      database
          .events()
          .subscribeAfterCommit(
              Sold.class,
              event -> {
                if (event.number() == 1) {
                  blocked.countDown();
                  await(free);
                }
                heard.add(event.number() + " " + Thread.currentThread().getName());
              });
      database.events().publish(new Sold(1));
      await(blocked);
      database.events().publish(new Sold(2)); // waits in the queue
      database.transaction(tx -> database.events().publish(new Sold(3)));
      assertThat(heard).containsExactly("3 " + Thread.currentThread().getName());
      free.countDown();
    }
    assertThat(heard).hasSize(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void listeners_may_publish_whatever_the_queue_holds() {
    try (Database database = open(EventOptions.DEFAULTS.threads(1).queue(0))) {
      database
          .events()
          .subscribeAfterCommit(
              Sold.class,
              event -> {
                heard.add(event);
                if (event.number() > 0) {
                  database.transaction(
                      tx -> database.events().publish(new Sold(event.number() - 1)));
                }
              });
      database.events().publish(new Sold(5));
    }
    assertThat(heard).hasSize(6);
    assertThat(failed).isEmpty();
  }

  @Test
  void nothing_is_lost_when_many_threads_commit() throws InterruptedException {
    int threads = 8;
    int transactions = 50;
    List<Object> lost = Collections.synchronizedList(new ArrayList<>());
    try (Database database = open(EventOptions.DEFAULTS.threads(3).queue(4))) {
      database.events().subscribeAfterCommit(Sold.class, heard::add);
      List<Thread> all = new ArrayList<>();
      AtomicInteger number = new AtomicInteger();
      for (int i = 0; i < threads; i++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int t = 0; t < transactions; t++) {
                    publish(database, number, lost);
                  }
                });
        thread.start();
        all.add(thread);
      }
      for (Thread thread : all) {
        thread.join();
      }
    }
    assertThat(lost).isEmpty();
    assertThat(heard).hasSize(threads * transactions * 2).doesNotHaveDuplicates();
  }

  private static void publish(Database database, AtomicInteger number, List<Object> lost) {
    try {
      database.transaction(
          tx -> {
            database.select(QPlain.PLAIN.id).from(QPlain.PLAIN).list();
            database.events().publish(new Sold(number.incrementAndGet()));
            database.events().publish(new Sold(number.incrementAndGet()));
          });
    } catch (RuntimeException e) {
      lost.add(e);
    }
  }

  @Test
  void close_gives_up_after_its_time() {
    CountDownLatch blocked = new CountDownLatch(1);
    Database database = open(EventOptions.DEFAULTS.threads(1).drain(Duration.ofMillis(50)));
    database
        .events()
        .subscribeAfterCommit(
            Sold.class,
            event -> {
              heard.add(event);
              blocked.countDown();
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                throw new CancellationException("interrupted");
              }
            });
    database.events().publish(new Sold(1));
    await(blocked);
    database.events().publish(new Sold(2));
    database.close();
    assertThat(heard).containsExactly(new Sold(1));
    assertThat(failed).contains("Sold[number=2] CancellationException");
  }

  @Test
  void close_can_be_interrupted() {
    CountDownLatch blocked = new CountDownLatch(1);
    Database database = open(EventOptions.DEFAULTS.threads(1));
    database
        .events()
        .subscribeAfterCommit(
            Sold.class,
            event -> {
              blocked.countDown();
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    database.events().publish(new Sold(1));
    await(blocked);
    Thread.currentThread().interrupt();
    database.close();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void options_make_sense() {
    assertThatThrownBy(() -> EventOptions.DEFAULTS.threads(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventOptions.DEFAULTS.queue(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventOptions.DEFAULTS.drain(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
