package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.rowan.Database;
import dev.rowan.mapping.LegacyTypes;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGStatement;

/** Each type at its extremes, alone and in arrays, there and back. */
final class TypesTest {

  private static final Database DB = TestServer.newPool().set("maximumPoolSize", "1").build();
  private static final BigDecimal HUGE = new BigDecimal("9".repeat(500) + "." + "9".repeat(400));

  @AfterAll
  static void close() {
    DB.close();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        of(SqlTypes.BOOLEAN, true, false),
        of(SqlTypes.BYTE, Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE),
        of(SqlTypes.SMALLINT, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE),
        of(SqlTypes.INTEGER, Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
        of(SqlTypes.BIGINT, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
        of(
            SqlTypes.REAL,
            Float.MIN_VALUE,
            -Float.MAX_VALUE,
            -0f,
            1.1f,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY),
        of(
            SqlTypes.DOUBLE,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            -0d,
            Math.PI,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY),
        of(
            SqlTypes.NUMERIC,
            HUGE,
            HUGE.negate(),
            BigDecimal.ZERO,
            new BigDecimal("0.00"),
            new BigDecimal("1E-16383")),
        of(
            SqlTypes.NUMERIC_INTEGER,
            BigInteger.TWO.pow(10_000),
            BigInteger.ZERO,
            BigInteger.ONE.negate()),
        of(
            SqlTypes.TEXT,
            "",
            " ",
            "NULL",
            "{\"a\",\\}",
            "é😀\u0001\uFFFF",
            "'; drop table x; --",
            "x".repeat(100_000)),
        of(SqlTypes.CHAR, 'x', ' ', '\u0001', '\uFFFF', '"', '\\'),
        of(SqlTypes.BYTEA, new byte[0], new byte[] {0, -1, 127, -128, '\\'}),
        of(
            SqlTypes.UUID,
            new UUID(0, 0),
            new UUID(-1, -1),
            UUID.fromString("01234567-89ab-cdef-0123-456789abcdef")),
        of(
            SqlTypes.DATE,
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(-4712, 1, 1),
            LocalDate.of(0, 2, 29),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(12345, 6, 7),
            LocalDate.of(5874897, 12, 31)),
        of(SqlTypes.TIME, LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.NOON),
        of(
            SqlTypes.TIMESTAMP,
            LocalDateTime.MIN,
            LocalDateTime.MAX,
            LocalDateTime.of(-4712, 1, 1, 0, 0),
            LocalDateTime.of(1582, 10, 10, 1, 2, 3, 4000),
            LocalDateTime.of(2024, 3, 31, 2, 30),
            LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000)),
        of(
            SqlTypes.TIMESTAMPTZ,
            Instant.MIN,
            Instant.MAX,
            Instant.EPOCH,
            Instant.parse("-4712-01-01T00:00:00Z"),
            Instant.parse("1582-10-10T01:02:03.000004Z"),
            Instant.parse("+294276-12-31T23:59:59.999999Z")),
        of(
            SqlTypes.OFFSET_DATE_TIME,
            OffsetDateTime.MIN,
            OffsetDateTime.MAX,
            OffsetDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000, ZoneOffset.UTC),
            OffsetDateTime.of(-1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
        of(
            SqlTypes.ZONED_DATE_TIME,
            OffsetDateTime.MIN.toZonedDateTime(),
            OffsetDateTime.MAX.toZonedDateTime(),
            ZonedDateTime.of(-4712, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            ZonedDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000, ZoneOffset.UTC),
            ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 4000, ZoneOffset.UTC)),
        of(
            LegacyTypes.DATE,
            new Date(PGStatement.DATE_NEGATIVE_INFINITY),
            new Date(PGStatement.DATE_POSITIVE_INFINITY),
            new Date(-1),
            new Date(1),
            Date.from(Instant.parse("-4712-01-01T00:00:00Z")),
            Date.from(Instant.parse("+294276-12-31T23:59:59.999Z"))),
        of(
            SqlTypes.TIMETZ,
            OffsetTime.of(0, 0, 0, 0, ZoneOffset.UTC),
            OffsetTime.of(23, 59, 59, 999_999_000, ZoneOffset.ofHoursMinutesSeconds(15, 59, 59)),
            OffsetTime.of(12, 0, 0, 0, ZoneOffset.ofHoursMinutes(-3, -30))),
        of(SqlTypes.YEAR, Year.of(Year.MIN_VALUE), Year.of(0), Year.of(Year.MAX_VALUE)),
        of(
            SqlTypes.YEAR_MONTH,
            YearMonth.of(-4711, 1),
            YearMonth.of(2024, 2),
            YearMonth.of(5874897, 12)),
        of(SqlTypes.MONTH, Month.values()),
        of(SqlTypes.DAY_OF_WEEK, DayOfWeek.values()),
        of(SqlTypes.MONTH_DAY, MonthDay.of(2, 29), MonthDay.of(12, 31)),
        of(
            SqlTypes.DURATION,
            Duration.ZERO,
            Duration.ofSeconds(-1, 999_999_000),
            Duration.ofSeconds(1, 1000),
            Duration.ofHours(-50),
            Duration.ofSeconds(Long.MAX_VALUE / 1_000_000, 775_807_000),
            Duration.ofSeconds(Long.MIN_VALUE / 1_000_000)),
        of(
            SqlTypes.PERIOD,
            Period.ZERO,
            Period.of(1, 2, -3),
            Period.of(-1, -2, 3),
            Period.ofDays(Integer.MAX_VALUE),
            Period.ofDays(Integer.MIN_VALUE),
            Period.of(178956970, 7, 0),
            Period.of(-178956970, -7, 0)),
        of(SqlTypes.ZONE_ID, ZoneId.of("Europe/Zurich"), ZoneId.of("UTC+02:00")),
        of(SqlTypes.ZONE_OFFSET, ZoneOffset.MIN, ZoneOffset.UTC, ZoneOffset.MAX));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <V> Arguments of(SqlType<V> type, V... values) {
    return arguments(type, List.of(values));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <V> void aValueSurvives(SqlType<V> type, List<V> values) {
    for (V value : values) {
      assertThat(thereAndBack(type, value)).isEqualTo(value);
    }
    assertThat(thereAndBack(type, null)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <V> void aValueSurvivesTheBinaryFormat(SqlType<V> type, List<V> values) {
    for (int run = 0; run < 8; run++) {
      assertThat(thereAndBack(type, values.get(0))).isEqualTo(values.get(0));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <V> void aListSurvives(SqlType<V> type, List<V> values) {
    List<V> withNulls = new ArrayList<>(values);
    withNulls.add(0, null);
    withNulls.add(null);
    SqlType<List<V>> list = SqlTypes.listOf(type);
    List<V> read = thereAndBack(list, withNulls);
    assertThat(Arrays.deepEquals(read.toArray(), withNulls.toArray())).as("%s", read).isTrue();
    assertThat(thereAndBack(list, List.of())).isEmpty();
    assertThat(thereAndBack(list, null)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <V> void anArrayParameterMatches(SqlType<V> type, List<V> values) {
    String sql = "select ?::" + type.name() + " = any(?)";
    try (SqlStatement any = DB.statements("test").prepare(sql)) {
      any.set(1, type, values.get(0));
      any.setArray(2, type, values);
      assertThat(any.exists()).isTrue();
    }
  }

  @Test
  void everyParameterHasItsTypeAlsoWhenNull() {
    values()
        .forEach(
            arguments -> {
              SqlType<?> type = (SqlType<?>) arguments.get()[0];
              Object value = ((List<?>) arguments.get()[1]).get(0);
              String expected = type.name().equals("text") ? "character varying" : type.name();
              assertThat(typeOf(type, value)).isEqualTo(typeOf(type, null));
              assertThat(typeOf(type, value)).startsWith(expected.replace("tz", ""));
              assertThat(typeOf(SqlTypes.listOf(type), List.of(value)))
                  .isEqualTo(typeOf(SqlTypes.listOf(type), null))
                  .endsWith("[]")
                  .doesNotContain("character");
            });
  }

  @SuppressWarnings("unchecked")
  private static <V> String typeOf(SqlType<V> type, Object value) {
    try (SqlStatement typeOf = DB.statements("test").prepare("select pg_typeof(?)::text")) {
      typeOf.set(1, type, (V) value);
      return typeOf.one(row -> row.getString(1));
    }
  }

  static Stream<Arguments> arrays() {
    return Stream.of(
        arguments(SqlTypes.BOOLEAN_ARRAY, new boolean[] {true, false}),
        arguments(SqlTypes.SMALLINT_ARRAY, new short[] {Short.MIN_VALUE, Short.MAX_VALUE}),
        arguments(SqlTypes.INTEGER_ARRAY, new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}),
        arguments(SqlTypes.BIGINT_ARRAY, new long[] {Long.MIN_VALUE, Long.MAX_VALUE}),
        arguments(SqlTypes.REAL_ARRAY, new float[] {Float.MIN_VALUE, Float.NaN, -0f}),
        arguments(SqlTypes.DOUBLE_ARRAY, new double[] {Double.MIN_VALUE, Double.NaN, -0d}),
        arguments(SqlTypes.BIGINT_ARRAY, new long[0]),
        arguments(SqlTypes.arrayOf(SqlTypes.TEXT, new String[0]), new String[] {"a", null, ""}),
        arguments(SqlTypes.arrayOf(SqlTypes.UUID, new UUID[0]), new UUID[] {new UUID(1, 2), null}),
        arguments(SqlTypes.arrayOf(SqlTypes.BIGINT, new Long[0]), new Long[] {1L, null}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("arrays")
  <V> void anArraySurvives(SqlType<V> type, V array) {
    for (int run = 0; run < 8; run++) {
      V read = thereAndBack(type, array);
      assertThat(read).isEqualTo(array).hasSameClassAs(array);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <V> void differentValuesHaveDifferentTexts(SqlType<V> type, List<V> values) {
    SqlType<List<V>> list = SqlTypes.listOf(type);
    assertThat(values.stream().map(type::fingerprint)).doesNotHaveDuplicates();
    assertThat(values.stream().map(v -> list.fingerprint(List.of(v)))).doesNotHaveDuplicates();
    assertThat(list.fingerprint(List.of())).isNotEqualTo(list.fingerprint(Arrays.asList((V) null)));
  }

  /** The text of an object without a {@code toString()} of its own would change with each run. */
  @ParameterizedTest(name = "{0}")
  @MethodSource({"values", "arrays"})
  <V> void textsAreThoseOfTheValue(SqlType<V> type, Object value) {
    assertThat(text(type, value)).doesNotContain("@").doesNotContain("[B").isNotNull();
  }

  @SuppressWarnings("unchecked")
  private static <V> String text(SqlType<V> type, Object value) {
    return type.javaType().isInstance(value)
        ? type.fingerprint((V) value)
        : type.fingerprint(((List<V>) value).get(0));
  }

  private static <V> V thereAndBack(SqlType<V> type, V value) {
    try (SqlStatement echo = DB.statements("test").prepare("select ?::" + type.name())) {
      echo.set(1, type, value);
      return echo.row().get(1, type);
    }
  }
}
