package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results of any size, row by row. */
final class StreamsTest {

  private static final Database DB = TestServer.newPool().build();

  @AfterEach
  void nothingIsLeftOpen() {
    assertThat(Pools.active(DB)).isZero();
  }

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void aStreamNeedsLittleMemory() {
    // 1,000,000 rows of 1,000 characters are more than this JVM's heap would hold at once
    String sql =
        "select repeat(n::text || '0123456789', 1000 / 16) from generate_series(1, 1000000) n";
    long longest = Runtime.getRuntime().maxMemory() / 4;
    long before = used();
    long[] peak = {0};
    long rows =
        stream(sql)
            .peek(
                text -> {
                  if (text.startsWith("500000")) {
                    peak[0] = Math.max(peak[0], used());
                  }
                })
            .count();
    assertThat(rows).isEqualTo(1_000_000);
    assertThat(peak[0] - before).isPositive().isLessThan(Math.min(longest, 50_000_000L));
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return Math.max(1, runtime.totalMemory() - runtime.freeMemory());
  }

  @Test
  void theEndClosesIt() {
    assertThat(stream("select n::text from generate_series(1, 3) n"))
        .containsExactly("1", "2", "3");
  }

  @Test
  void closeClosesIt() {
    try (Stream<String> rows = stream("select n::text from generate_series(1, 5000) n")) {
      assertThat(rows.limit(2).toList()).containsExactly("1", "2");
      assertThat(Pools.active(DB)).isEqualTo(1);
    }
  }

  @Test
  void aFailureClosesIt() {
    Stream<String> rows = stream("select (1 / (2000 - n))::text from generate_series(1, 5000) n");
    assertThatThrownBy(rows::count).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> stream("select from nowhere")).isInstanceOf(DataException.class);
  }

  @Test
  void aFailureOfTheMapperClosesIt() {
    var statement = DB.statements("test").prepareStream("select 1");
    Stream<String> rows =
        statement.stream(
            row -> {
              throw new IllegalStateException("mapper");
            });
    assertThatThrownBy(rows::count).hasMessage("mapper");
  }

  @Test
  void inATransactionItSeesWhatTheTransactionSees() {
    DB.transaction(
        tx -> {
          Pools.update(DB, "create table draft as select n from generate_series(1, 2500) n");
          assertThat(stream("select n::text from draft").count()).isEqualTo(2500);
          assertThat(Pools.active(DB)).isEqualTo(1);
          tx.rollbackOnly();
        });
  }

  @Test
  void whatItWritesIsCommitted() {
    Pools.update(DB, "create sequence ticks");
    Pools.update(DB, "create table log (n bigint)");
    assertThat(stream("insert into log select 1 returning n::text")).containsExactly("1");
    assertThat(Pools.number(DB, "select count(*) from log")).isEqualTo(1);
  }

  private static Stream<String> stream(String sql) {
    return DB.statements("test").prepareStream(sql).stream(row -> row.getString(1));
  }
}
