package dev.rowan.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.StatementEvent;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large results are read by COPY, unless something stands in the way; nobody else notices. */
@Timeout(60)
final class CopyReadsTest {

  private static final int ROWS = 20_000;

  /** Each row says what the server was asked. */
  private static final String SELECT =
      "select id, amount, current_query() as q from big order by id";

  private final String url = TestServer.newDatabase();
  private final List<StatementEvent> events = new CopyOnWriteArrayList<>();
  private final Database db =
      TestServer.pool(url).set("maximumPoolSize", "2").listener(events::add).build();

  @BeforeEach
  void createTable() {
    Pools.update(db, "create table big (id int primary key, amount int not null, filler text)");
    Pools.update(
        db,
        "insert into big select n, n % 7, repeat('x', 500) from generate_series(1, "
            + ROWS
            + ") n");
  }

  @AfterEach
  void nothingIsLeftOpen() {
    assertThat(Pools.active(db)).isZero();
    assertThat(Pools.number(db, "select count(*) from big")).isEqualTo(ROWS);
    db.close();
  }

  private static <T> List<T> list(Database db, String sql, RowMapper<T> mapper) {
    try (SqlStatement select = db.statements("test").prepare(sql)) {
      return select.list(mapper);
    }
  }

  /** How the server was asked the eighth time. */
  private static String asked(Database db, String sql) {
    for (int i = 0; i < 7; i++) {
      list(db, sql, row -> row.getInt(1));
    }
    return list(db, sql, row -> row.getString(3)).get(0);
  }

  private void warmUp() {
    assertThat(asked(db, SELECT)).startsWith("copy (");
  }

  private long sum() {
    return list(db, SELECT, row -> row.getLong(2)).stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void aSelectThatWasLargeIsSentAsCopy() {
    assertThat(list(db, SELECT, row -> row.getString(3)).get(0)).isEqualTo(SELECT);
    warmUp();
    List<Integer> ids = list(db, SELECT, row -> row.getInt(1));
    assertThat(ids).hasSize(ROWS).isSorted().startsWith(1).endsWith(ROWS);
    assertThat(list(db, SELECT, row -> row.labels().all().toString()).get(0))
        .isEqualTo("[id, amount, q]");
  }

  @Test
  void theLogShowsTheSelect() {
    warmUp();
    events.clear();
    sum();
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.sql()).isEqualTo(SELECT);
              assertThat(event.rows()).isEqualTo(ROWS);
              assertThat(event.failure()).isNull();
              assertThat(event.time()).isPositive();
            });
  }

  @Test
  void otherSelectsAreSentAsTheyAre() {
    for (String sql :
        List.of(
            "select id, amount, current_query() as q from big where id < 1000 order by id",
            "select id, amount, current_query() as q from big for update",
            "select id, amount, current_query() as q from big union all select 0, 0, '' where false",
            "select id, amount, current_query() as q, big.* from big",
            "select id, amount, current_query() as q, {fn pi()} from big",
            "select id, array[amount], current_query() as q from big",
            "with b as (select filler from big) select id, amount, current_query() as q from big",
            "select b.id, b.amount, current_query() as q from big b join big c using (id)")) {
      assertThat(asked(db, sql)).as(sql).doesNotStartWith("copy");
    }
  }

  @Test
  void inATransactionAndInTheBackgroundItIsSentAsItIs() throws Exception {
    warmUp();
    List<String> inTransaction =
        db.transactionResult(tx -> list(db, SELECT, row -> row.getString(3)));
    assertThat(inTransaction.get(0)).isEqualTo(SELECT);
    assertThat(db.async(() -> list(db, SELECT, row -> row.getString(3)).get(0)).get(30, SECONDS))
        .isEqualTo(SELECT);
  }

  @Test
  void itCanBeTurnedOff() {
    try (Database plain = TestServer.pool(url).set("copyReads", "false").build()) {
      assertThat(asked(plain, SELECT)).isEqualTo(SELECT);
    }
  }

  @Test
  void aResultThatBecameSmallIsReadAsBefore() {
    warmUp();
    Pools.update(db, "create table rest as select * from big where id > 10");
    Pools.update(db, "delete from big where id > 10");
    assertThat(list(db, SELECT, row -> row.getString(3)))
        .hasSize(10)
        .allMatch(q -> q.startsWith("copy"));
    assertThat(list(db, SELECT, row -> row.getString(3))).hasSize(10).allMatch(SELECT::equals);
    Pools.update(db, "delete from big");
    assertThat(list(db, SELECT, Row::labels)).isEmpty();
    Pools.update(
        db,
        "insert into big select * from rest union all select n, 1, '' from generate_series(1, 10) n");
  }

  @Test
  void aDomainIsRefusedByTheServerAndReadAsBefore() {
    Pools.update(db, "create domain positive as int check (value >= 0)");
    Pools.update(db, "alter table big alter amount type positive");
    assertThat(asked(db, SELECT)).isEqualTo(SELECT);
    assertThat(sum()).isEqualTo(Pools.number(db, "select sum(amount) from big"));
  }

  @Test
  void whatColumnsBecomeBetweenTwoRunsIsReadAsThat() {
    warmUp();
    long sum = sum();
    for (String type : List.of("bigint", "numeric", "text", "varchar(9)", "int", "smallint")) {
      alter(type);
      assertThat(sum()).as(type).isEqualTo(sum);
      assertThat(asked(db, SELECT)).as(type).startsWith("copy (");
      assertThat(sum()).as(type).isEqualTo(sum);
    }
    TestServer.run(url, "alter table big alter amount type int[] using array[amount::int]");
    assertThatThrownBy(this::sum).isInstanceOf(DataException.class);
    TestServer.run(url, "alter table big alter amount type int using amount[1]");
    assertThat(sum()).isEqualTo(sum);
  }

  private void alter(String type) {
    TestServer.run(url, "alter table big alter amount type " + type + " using amount::" + type);
  }

  @Test
  void columnsMayChangeAtAnyMoment() {
    warmUp();
    long sum = sum();
    AtomicBoolean isDone = new AtomicBoolean();
    CompletableFuture<Void> changes =
        CompletableFuture.runAsync(
            () -> {
              while (!isDone.get()) {
                List.of("bigint", "numeric", "text", "int").forEach(this::alter);
              }
            });
    try {
      for (int i = 0; i < 30; i++) {
        assertThat(sum()).isEqualTo(sum);
      }
    } finally {
      isDone.set(true);
      changes.join();
    }
  }

  @Test
  void aMapperThatFailsLeavesTheConnectionUsable() {
    warmUp();
    for (int row : new int[] {1, 2, 777, ROWS}) {
      assertThatThrownBy(() -> list(db, SELECT, new FailsAt(row)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("at " + row)
          .hasNoSuppressedExceptions();
      assertThat(Pools.active(db)).isZero();
      assertThat(list(db, SELECT, r -> r.getInt(1))).hasSize(ROWS);
    }
  }

  private record FailsAt(int id) implements RowMapper<Integer> {
    @Override
    public Integer read(Row row) {
      if (row.getInt(1) == id) {
        throw new IllegalStateException("at " + id);
      }
      return id;
    }
  }

  @Test
  void aFailureOfTheServerInTheMiddleIsTheOnlyOutcome() {
    String sql = "select id, 10 / (15000 - id) as tenth, current_query() as q, filler from big";
    Pools.update(db, "delete from big where id = 15000");
    assertThat(asked(db, sql)).startsWith("copy (");
    Pools.update(db, "insert into big values (15000, 1, '')");
    events.clear();
    assertThatThrownBy(() -> list(db, sql, row -> row.getInt(2)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("division by zero")
        .hasMessageContaining(sql);
    assertThat(events).singleElement().matches(event -> event.failure() != null);
  }

  @Test
  void aConnectionThatBreaksInTheMiddleIsEvicted() {
    String sql =
        "select id, pg_backend_pid(), current_query() as q, filler, repeat(filler, 9) from big";
    assertThat(asked(db, sql)).startsWith("copy (");
    assertThatThrownBy(
            () ->
                list(
                    db,
                    sql,
                    row -> {
                      if (row.getInt(1) == 2) {
                        TestServer.run(url, "select pg_terminate_backend(" + row.getInt(2) + ")");
                      }
                      return 0;
                    }))
        .isInstanceOf(ConnectionException.class);
  }

  /**
   * The change of the table waits for the rows to end, and the statement of the mapper for the
   * change: were the rows not taken in at once, they would wait for the mapper.
   */
  @Test
  void theStatementOfAMapperDoesNotWaitForItself() {
    String sql =
        "select id, amount, current_query() as q, filler, repeat(filler, 9) from big order by id";
    assertThat(asked(db, sql)).startsWith("copy (");
    List<CompletableFuture<Void>> changes = new ArrayList<>();
    List<Long> counts =
        list(
            db,
            sql,
            row -> {
              if (row.getInt(1) == 1) {
                changes.add(CompletableFuture.runAsync(() -> alter("bigint")));
                awaitWaiting();
                return Pools.number(db, "select count(*) from big");
              }
              return row.getLong(1);
            });
    changes.forEach(CompletableFuture::join);
    assertThat(counts).hasSize(ROWS).startsWith((long) ROWS, 2L).endsWith((long) ROWS);
  }

  private void awaitWaiting() {
    String waiting = "select count(*) from pg_locks where not granted";
    try (Database other = TestServer.pool(url).build()) {
      while (Pools.number(other, waiting) == 0) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aMapperMayReadALargeResultItself() {
    warmUp();
    List<Long> sums =
        list(db, SELECT, row -> row.getInt(1) % 5000 == 0 ? sum() : 0L).stream()
            .filter(sum -> sum > 0)
            .toList();
    assertThat(sums).hasSize(4).allMatch(sum -> sum == sum());
  }
}
