package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.ScalarType.Binder;
import dev.rowan.mapping.ScalarType.Elements;
import dev.rowan.mapping.ScalarType.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.util.PGobject;

/** The SQL type of each Java type, as constants. Enums have {@link EnumType}. */
public final class SqlTypes {

  /** {@code boolean}. */
  public static final SqlType<Boolean> BOOLEAN =
      new ScalarType<>(
          "boolean",
          "bool",
          PreparedStatement::setBoolean,
          orNull(ResultSet::getBoolean),
          Elements.themselves(Boolean[]::new));

  /** {@code smallint}. */
  public static final SqlType<Short> SMALLINT =
      new ScalarType<>(
          "smallint",
          "int2",
          PreparedStatement::setShort,
          orNull(ResultSet::getShort),
          Elements.themselves(Short[]::new));

  /** {@code integer}. */
  public static final SqlType<Integer> INTEGER =
      new ScalarType<>(
          "integer",
          "int4",
          PreparedStatement::setInt,
          orNull(ResultSet::getInt),
          Elements.themselves(Integer[]::new));

  /** {@code bigint}. */
  public static final SqlType<Long> BIGINT =
      new ScalarType<>(
          "bigint",
          "int8",
          PreparedStatement::setLong,
          orNull(ResultSet::getLong),
          Elements.themselves(Long[]::new));

  /** {@code real}. */
  public static final SqlType<Float> REAL =
      new ScalarType<>(
          "real",
          "float4",
          PreparedStatement::setFloat,
          orNull(ResultSet::getFloat),
          Elements.themselves(Float[]::new));

  /** {@code double precision}. */
  public static final SqlType<Double> DOUBLE =
      new ScalarType<>(
          "double precision",
          "float8",
          PreparedStatement::setDouble,
          orNull(ResultSet::getDouble),
          Elements.themselves(Double[]::new));

  /** {@code numeric}. */
  public static final SqlType<BigDecimal> NUMERIC =
      new ScalarType<>(
          "numeric",
          "numeric",
          (statement, index, value) ->
              statement.setBigDecimal(index, Numbers.checked(index, value)),
          ResultSet::getBigDecimal,
          Elements.text(
              (index, value) -> Numbers.checked(index, value).toPlainString(), BigDecimal::new));

  /** {@code numeric} without a fraction. */
  public static final SqlType<BigInteger> NUMERIC_INTEGER =
      converted(NUMERIC, BigDecimal::new, BigDecimal::toBigIntegerExact);

  /** {@code text}. */
  public static final SqlType<String> TEXT =
      new ScalarType<>(
          "text",
          "text",
          (statement, index, value) -> statement.setString(index, Texts.checked(index, value)),
          ResultSet::getString,
          new Elements<>(true, String[]::new, Texts::checked, element -> (String) element));

  /** {@code text} of one character. */
  public static final SqlType<Character> CHAR =
      converted(TEXT, String::valueOf, SqlTypes::character);

  /** {@code smallint} within the bounds of a byte. */
  public static final SqlType<Byte> BYTE =
      converted(SMALLINT, Byte::shortValue, SqlTypes::byteExact);

  /** {@code bytea}. */
  public static final SqlType<byte[]> BYTEA =
      new ScalarType<>(
          "bytea",
          "bytea",
          PreparedStatement::setBytes,
          ResultSet::getBytes,
          Elements.themselves(byte[][]::new));

  /** {@code uuid}. */
  public static final SqlType<UUID> UUID =
      new ScalarType<>(
          "uuid",
          "uuid",
          PreparedStatement::setObject,
          as(UUID.class),
          Elements.text((index, value) -> value.toString(), java.util.UUID::fromString));

  /** {@code date}; {@code LocalDate.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<LocalDate> DATE =
      new ScalarType<>(
          "date",
          "date",
          (statement, index, value) -> statement.setObject(index, Temporals.checked(index, value)),
          as(LocalDate.class),
          Elements.text(
              (index, value) -> TemporalText.of(Temporals.checked(index, value)),
              TemporalText::date));

  /** {@code time}. */
  public static final SqlType<LocalTime> TIME =
      new ScalarType<>(
          "time",
          "time",
          (statement, index, value) -> statement.setObject(index, Temporals.cut(value)),
          as(LocalTime.class),
          Elements.text((index, value) -> Temporals.cut(value).toString(), TemporalText::time));

  /** {@code timestamp}; {@code LocalDateTime.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<LocalDateTime> TIMESTAMP =
      new ScalarType<>(
          "timestamp",
          "timestamp",
          (statement, index, value) -> statement.setObject(index, Temporals.checked(index, value)),
          as(LocalDateTime.class),
          Elements.text(
              (index, value) -> TemporalText.of(Temporals.checked(index, value)),
              TemporalText::dateTime));

  /** {@code timestamptz}; {@code OffsetDateTime.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarType<>(
          "timestamptz",
          "timestamptz",
          (statement, index, value) -> statement.setObject(index, Temporals.checked(index, value)),
          as(OffsetDateTime.class),
          Elements.text(
              (index, value) -> TemporalText.of(Temporals.checked(index, value)),
              TemporalText::offsetDateTime));

  /** {@code timestamptz}; {@code Instant.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<Instant> TIMESTAMPTZ =
      converted(OFFSET_DATE_TIME, Temporals::atUtc, Temporals::instant);

  /** {@code timestamptz}, which keeps the instant and not the zone: it is read in UTC. */
  public static final SqlType<ZonedDateTime> ZONED_DATE_TIME =
      converted(OFFSET_DATE_TIME, ZonedDateTime::toOffsetDateTime, OffsetDateTime::toZonedDateTime);

  /** {@code timetz}. */
  public static final SqlType<OffsetTime> TIMETZ =
      new ScalarType<>(
          "timetz",
          "timetz",
          (statement, index, value) -> statement.setObject(index, Temporals.cut(value)),
          as(OffsetTime.class),
          Elements.text(
              (index, value) -> Temporals.cut(value).toString(), TemporalText::offsetTime));

  /** {@code integer} as a year. */
  public static final SqlType<Year> YEAR = converted(INTEGER, Year::getValue, Year::of);

  /** {@code date} as a month: its first day. */
  public static final SqlType<YearMonth> YEAR_MONTH =
      converted(DATE, month -> month.atDay(1), YearMonth::from);

  /** {@code smallint} as a month from 1 to 12. */
  public static final SqlType<Month> MONTH =
      converted(SMALLINT, month -> (short) month.getValue(), month -> Month.of(month));

  /** {@code smallint} as a day of the week from 1, Monday, to 7. */
  public static final SqlType<DayOfWeek> DAY_OF_WEEK =
      converted(SMALLINT, day -> (short) day.getValue(), day -> DayOfWeek.of(day));

  /** {@code text} such as {@code --12-24}. */
  public static final SqlType<MonthDay> MONTH_DAY =
      converted(TEXT, MonthDay::toString, MonthDay::parse);

  /** {@code interval} without months. A day counts as 24 hours. */
  public static final SqlType<Duration> DURATION = interval(Intervals::text, Intervals::duration);

  /** {@code interval} without a time of day. It is read with years and months normalised. */
  public static final SqlType<Period> PERIOD = interval(Intervals::text, Intervals::period);

  /** {@code text} such as {@code Europe/Zurich}. */
  public static final SqlType<ZoneId> ZONE_ID = converted(TEXT, ZoneId::getId, ZoneId::of);

  /** {@code text} such as {@code +02:00}. */
  public static final SqlType<ZoneOffset> ZONE_OFFSET =
      converted(TEXT, ZoneOffset::getId, ZoneOffset::of);

  /** {@code smallint[]} without NULL. */
  public static final SqlType<short[]> SMALLINT_ARRAY =
      new PrimitiveType<>(element(SMALLINT), Unboxed::shorts);

  /** {@code integer[]} without NULL. */
  public static final SqlType<int[]> INTEGER_ARRAY =
      new PrimitiveType<>(element(INTEGER), Unboxed::ints);

  /** {@code bigint[]} without NULL. */
  public static final SqlType<long[]> BIGINT_ARRAY =
      new PrimitiveType<>(element(BIGINT), Unboxed::longs);

  /** {@code real[]} without NULL. */
  public static final SqlType<float[]> REAL_ARRAY =
      new PrimitiveType<>(element(REAL), Unboxed::floats);

  /** {@code double precision[]} without NULL. */
  public static final SqlType<double[]> DOUBLE_ARRAY =
      new PrimitiveType<>(element(DOUBLE), Unboxed::doubles);

  /** {@code boolean[]} without NULL. */
  public static final SqlType<boolean[]> BOOLEAN_ARRAY =
      new PrimitiveType<>(element(BOOLEAN), Unboxed::booleans);

  private SqlTypes() {}

  /** An array of the element type, a list in Java. Null elements are allowed. */
  @SuppressWarnings("unchecked")
  public static <V> SqlType<List<V>> listOf(SqlType<V> element) {
    return (SqlType<List<V>>) (SqlType<?>) new ListType<>(element(element));
  }

  /** An array of the element type, an array in Java: {@code empty} gives its class. */
  @SuppressWarnings("unchecked")
  public static <V> SqlType<V[]> arrayOf(SqlType<V> element, V[] empty) {
    return (SqlType<V[]>) (SqlType<?>) new ArrayType<>(element(element), empty);
  }

  static <V> ElementType<V> element(SqlType<V> type) {
    if (type instanceof ElementType<V> element) {
      return element;
    }
    throw new IllegalArgumentException("An array of " + type + " has no list or array in Java");
  }

  private static <V> Reader<V> orNull(Reader<V> primitive) {
    return (result, index) -> {
      V value = primitive.read(result, index);
      return result.wasNull() ? null : value;
    };
  }

  private static <V> Reader<V> as(Class<V> type) {
    return (result, index) -> result.getObject(index, type);
  }

  /** A type that travels as another one. */
  private static <V, W> SqlType<V> converted(
      SqlType<W> type, Function<V, W> to, Function<W, V> from) {
    ElementType<W> base = element(type);
    Function<W, V> checked = value -> convert(base, value, from);
    return new ScalarType<>(
        base.name(),
        base.driverName(),
        (statement, index, value) -> base.bind(statement, index, to.apply(value)),
        (result, index) -> {
          W value = base.read(result, index);
          return value == null ? null : checked.apply(value);
        },
        new Elements<>(
            base.isNative(),
            base::newElements,
            (index, value) -> base.toElement(index, to.apply(value)),
            element -> checked.apply(base.fromElement(element))));
  }

  private static <V, W> V convert(SqlType<W> type, W value, Function<W, V> from) {
    try {
      return from.apply(value);
    } catch (RuntimeException e) {
      throw new DataException(
          "The column's " + type + " is not a value of its Java type: " + e.getMessage(), null, e);
    }
  }

  private static <V> SqlType<V> interval(ScalarType.ToElement<V> to, Function<String, V> from) {
    Binder<V> binder =
        (statement, index, value) -> {
          PGobject object = new PGobject();
          object.setType("interval");
          object.setValue((String) to.apply(index, value));
          statement.setObject(index, object);
        };
    Reader<V> reader =
        (result, index) -> {
          String text = result.getString(index);
          return text == null ? null : from.apply(text);
        };
    return new ScalarType<>("interval", "interval", binder, reader, Elements.text(to, from));
  }

  private static Character character(String text) {
    if (text.length() != 1) {
      throw new InvalidValueException(
          "a char holds one character, not " + text.length(), null, null);
    }
    return text.charAt(0);
  }

  private static Byte byteExact(Short value) {
    if (value != value.byteValue()) {
      throw new InvalidValueException(value + " is outside the bounds of a byte", null, null);
    }
    return value.byteValue();
  }
}
