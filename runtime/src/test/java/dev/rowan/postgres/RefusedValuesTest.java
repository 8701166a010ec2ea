package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.EnumType;
import dev.rowan.mapping.LegacyTypes;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What PostgreSQL or Java cannot hold is refused, never altered. */
final class RefusedValuesTest {

  private static final Database DB = TestServer.newPool().build();

  enum Mood {
    GOOD,
    BAD
  }

  @AfterAll
  static void close() {
    assertThat(Pools.active(DB)).isZero();
    DB.close();
  }

  @Test
  void dates() {
    assertRefused(SqlTypes.DATE, LocalDate.of(5874898, 1, 1));
    assertRefused(SqlTypes.DATE, LocalDate.of(-4713, 12, 31));
    assertRefused(SqlTypes.TIMESTAMP, LocalDateTime.of(-4713, 12, 31, 23, 59));
    assertRefused(SqlTypes.TIMESTAMP, LocalDateTime.MAX.minusSeconds(1));
    assertRefused(SqlTypes.TIMESTAMPTZ, Instant.parse("-4713-12-31T23:59:59Z"));
    assertRefused(SqlTypes.OFFSET_DATE_TIME, OffsetDateTime.MIN.plusSeconds(1));
    assertRefused(SqlTypes.ZONED_DATE_TIME, ZonedDateTime.parse("+294277-01-01T00:00:00Z"));
    assertRefused(LegacyTypes.DATE, new Date(Long.MAX_VALUE));
    assertRefused(SqlTypes.YEAR_MONTH, YearMonth.of(-4713, 12));
    assertRefused(SqlTypes.TIMESTAMPTZ, Instant.parse("+294277-01-01T00:00:00Z"));
    assertRefused(SqlTypes.TIMETZ, OffsetTime.of(0, 0, 0, 0, ZoneOffset.ofHours(18)));
  }

  @Test
  void numbers() {
    assertRefused(SqlTypes.NUMERIC, new BigDecimal("1E+131072"));
    assertRefused(SqlTypes.NUMERIC, new BigDecimal("1E+2147483647"));
    assertRefused(SqlTypes.NUMERIC, new BigDecimal("1E-16384"));
    assertRefused(SqlTypes.NUMERIC, new BigDecimal("1E-2147483647"));
  }

  @Test
  void intervals() {
    assertRefused(SqlTypes.DURATION, Duration.ofSeconds(Long.MAX_VALUE));
    assertRefused(SqlTypes.PERIOD, Period.ofYears(Integer.MAX_VALUE));
    assertUnreadable("interval '1 month'", row -> row.getDuration(1), "months");
    assertUnreadable("interval '1 hour'", row -> row.getPeriod(1), "time of day");
  }

  @Test
  void finerTimesAreCut() {
    assertThat(echo(SqlTypes.TIME, LocalTime.MAX)).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
    assertThat(echo(SqlTypes.TIMESTAMPTZ, Instant.ofEpochSecond(-1, 999_999_999)))
        .isEqualTo(Instant.ofEpochSecond(-1, 999_999_000));
    assertThat(echo(SqlTypes.DURATION, Duration.ofNanos(1999))).isEqualTo(Duration.ofNanos(1000));
  }

  @Test
  void nullForAPrimitive() {
    assertUnreadable("null::bigint", row -> row.getLong(1), "Column 1 (answer) is NULL");
    assertUnreadable("null::boolean", row -> row.getBoolean(1), "is NULL");
    assertUnreadable("null::float8", row -> row.getDouble(1), "is NULL");
    assertUnreadable("null::int2", row -> row.getByte(1), "is NULL");
    assertUnreadable("null::text", row -> row.getChar(1), "is NULL");
    assertUnreadable(
        "array[1, null]::int[]", row -> row.get(1, SqlTypes.INTEGER_ARRAY), "array of primitives");
  }

  @Test
  void valuesThatTheJavaTypeCannotHold() {
    assertUnreadable("128::int2", row -> row.getByte(1), "128");
    assertUnreadable("'ab'::text", row -> row.getChar(1), "one character");
    assertUnreadable("13::int2", row -> row.getMonth(1), "13");
    assertUnreadable("1.5::numeric", row -> row.getBigInteger(1), "numeric");
    assertUnreadable("'NaN'::numeric", row -> row.getBigDecimal(1), "NaN");
    assertUnreadable("3000000000::bigint", row -> row.getInt(1), "3000000000");
    assertUnreadable(
        "array[[1,2],[3,4]]::numeric[]",
        row -> row.get(1, SqlTypes.listOf(SqlTypes.NUMERIC)),
        "several dimensions");
    assertUnreadable(
        "array[[1,2],[3,4]]::int[]",
        row -> row.get(1, SqlTypes.listOf(SqlTypes.INTEGER)),
        "several dimensions");
  }

  @Test
  void columnsOfATypeThatIsNotTheOneAsked() {
    assertUnreadable(
        "true", row -> row.getUuid(1), "Column 1 (answer) of type bool cannot be read as asked");
    assertUnreadable("1", row -> row.getUuid(1), "of type int4 cannot be read");
    assertUnreadable("'{}'::json", row -> row.get(1, SqlTypes.UUID), "of type json cannot be read");
    for (int i = 0; i < 7; i++) { // the driver gets numbers in binary form after some times
      assertUnreadable("'NaN'::numeric", row -> row.getByteOrNull(1), "(SQLState 22");
      assertUnreadable("'NaN'::numeric", row -> row.getInt(1), "(SQLState 22");
      assertUnreadable("'24:00-15:59'::timetz", row -> row.getInstant(1), "(SQLState 22");
    }
  }

  @Test
  void enums() {
    EnumType<Mood> text = EnumType.text(Mood.values(), "good!", "bad!");
    assertThat(echo(text, Mood.BAD)).isEqualTo(Mood.BAD);
    assertUnreadable(
        "'ugly'",
        row -> row.get(1, text),
        "The enum Mood has no constant for \"ugly\" of the column answer; it knows good!, bad!");
    Pools.update(DB, "create type \"Mood\" as enum ('GOOD', 'BAD')");
    EnumType<Mood> named = EnumType.named("\"Mood\"", Mood.values());
    assertThat(echo(named, Mood.GOOD)).isEqualTo(Mood.GOOD);
    assertThat(echo(named, null)).isNull();
    assertThat(echo(SqlTypes.listOf(named), List.of(Mood.BAD))).containsExactly(Mood.BAD);
  }

  @Test
  void intervalsInEveryStyleOfTheServer() {
    for (String style : List.of("postgres", "postgres_verbose", "iso_8601")) {
      DB.transaction(
          tx -> {
            Pools.update(DB, "set local intervalstyle = " + style);
            Duration duration = Duration.ofSeconds(-93784, -567_890_000);
            assertThat(echo(SqlTypes.DURATION, duration)).isEqualTo(duration);
            Period period = Period.of(-1, -2, 3);
            assertThat(echo(SqlTypes.PERIOD, period)).isEqualTo(period);
          });
    }
  }

  private static <V> void assertRefused(SqlType<V> type, V value) {
    assertThatThrownBy(() -> echo(type, value)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> echo(SqlTypes.listOf(type), List.of(value)))
        .isInstanceOf(InvalidValueException.class);
  }

  private static void assertUnreadable(String sql, Function<Row, Object> read, String message) {
    try (SqlStatement select = DB.statements("test").prepare("select " + sql + " as answer")) {
      assertThatThrownBy(() -> select.one(read::apply))
          .isInstanceOf(DataException.class)
          .hasMessageContaining(message);
    }
  }

  private static <V> V echo(SqlType<V> type, V value) {
    try (SqlStatement echo = DB.statements("test").prepare("select ?::" + type.name())) {
      echo.set(1, type, value);
      return echo.row().get(1, type);
    }
  }
}
