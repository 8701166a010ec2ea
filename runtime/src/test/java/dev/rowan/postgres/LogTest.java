package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.ParameterLog;
import dev.rowan.StatementEvent;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What log and listeners are told. */
final class LogTest {

  private static final String URL = TestServer.newDatabase();
  private static final List<StatementEvent> EVENTS = new ArrayList<>();
  private static final Database DB = TestServer.pool(URL).listener(EVENTS::add).build();

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void aListenerIsToldOfEachStatement() {
    Pools.update(DB, "create table notes (id int primary key, text text)");
    EVENTS.clear();
    try (SqlStatement insert =
        DB.statements("com.example.NoteRepository")
            .prepare("insert into notes values (?, ?), (2, null)")) {
      insert.setInt(1, 1);
      insert.setString(2, "secret");
      insert.update();
    }
    assertThat(EVENTS)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.owner()).isEqualTo("com.example.NoteRepository");
              assertThat(event.sql()).isEqualTo("insert into notes values (?, ?), (2, null)");
              assertThat(event.parameters()).containsExactly("***", "***");
              assertThat(event.rows()).isEqualTo(2);
              assertThat(event.time()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(10));
              assertThat(event.failure()).isNull();
              assertThat(event.callSite().getMethodName())
                  .isEqualTo("aListenerIsToldOfEachStatement");
              assertThat(event.callSite().getFileName()).isEqualTo("LogTest.java");
            });
  }

  @Test
  void failuresAreToldToo() {
    Pools.update(DB, "create table keys (id int primary key)");
    EVENTS.clear();
    assertThatThrownBy(() -> Pools.update(DB, "insert into keys values (1), (1)")).isNotNull();
    assertThat(EVENTS)
        .singleElement()
        .satisfies(
            event -> assertThat(event.failure()).isInstanceOf(UniqueViolationException.class));
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    try (Database db =
        TestServer.pool(URL)
            .listener(
                event -> {
                  throw new IllegalStateException("listener");
                })
            .build()) {
      assertThat(Pools.number(db, "select 1")).isEqualTo(1);
      assertThat(Pools.active(db)).isZero();
    }
  }

  @Test
  void shownParametersAreOnOneLineAndShort() {
    List<StatementEvent> events = new ArrayList<>();
    try (Database db =
            TestServer.pool(URL).listener(events::add).parameterLog(ParameterLog.SHOWN).build();
        SqlStatement select =
            db.statements("test").prepare("select ?::text, ?::int, ?::bytea, ?::text[], ?::int")) {
      select.setString(1, "a\nb" + "x".repeat(500));
      select.setInt(2, 7);
      select.setBytes(3, new byte[9]);
      select.set(4, SqlTypes.listOf(SqlTypes.TEXT), List.of("p", "q"));
      select.setInt(5, null);
      select.row();
    }
    assertThat(events.get(0).parameters())
        .containsExactly("'a\\u000ab" + "x".repeat(92) + "…'", "7", "9 bytes", "[p, q]", "null");
  }

  @Test
  void slowStatementsAreWarnings() {
    String log =
        logOf(
            () -> {
              try (Database db =
                  TestServer.pool(URL).slowStatementThreshold(Duration.ofMillis(50)).build()) {
                Pools.number(db, "select 1");
                Pools.number(db, "select 2\n  from pg_sleep(0.06)");
              }
            });
    assertThat(log.lines().filter(line -> line.contains("slow:")))
        .singleElement()
        .asString()
        .matches(
            ".*WARN test - slow: select 2 from pg_sleep\\(0\\.06\\) \\| \\[] \\| 1 row"
                + " \\| \\d+\\.\\d\\d ms \\| at dev\\.rowan\\.postgres\\.Pools\\.number\\(Pools\\.java:\\d+\\)");
  }

  @Test
  void theLevelOfTheOwnerDecides() {
    String log =
        logOf(
            () -> {
              try (Database db = TestServer.pool(URL).build();
                  SqlStatement loud = db.statements("dev.rowan.loud").prepare("select ?::int");
                  SqlStatement quiet = db.statements("dev.rowan.quiet").prepare("select ?::int")) {
                loud.setInt(1, 424_242);
                loud.count();
                quiet.setInt(1, 424_343);
                quiet.count();
              }
            });
    assertThat(log)
        .contains("DEBUG dev.rowan.loud - select ?::int | [***] | 1 row |")
        .doesNotContain("424242", "quiet");
  }

  private static String logOf(Runnable action) {
    PrintStream original = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true));
    try {
      action.run();
    } finally {
      System.setErr(original);
    }
    return bytes.toString();
  }
}
