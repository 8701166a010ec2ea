package dev.rowan.mapping;

import dev.rowan.AttributeConverter;
import dev.rowan.types.Interval;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The SQL type of each Java type, as constants. Enums have {@link EnumType}. */
public final class SqlTypes {

  /** {@code boolean}. */
  public static final SqlType<Boolean> BOOLEAN = new PrimitiveTypes.BooleanType();

  /** {@code smallint}. */
  public static final SqlType<Short> SMALLINT = new PrimitiveTypes.SmallintType();

  /** {@code integer}. */
  public static final SqlType<Integer> INTEGER = new PrimitiveTypes.IntegerType();

  /** {@code bigint}. */
  public static final SqlType<Long> BIGINT = new PrimitiveTypes.BigintType();

  /** {@code real}. */
  public static final SqlType<Float> REAL = new PrimitiveTypes.RealType();

  /** {@code double precision}. */
  public static final SqlType<Double> DOUBLE = new PrimitiveTypes.DoubleType();

  /** {@code numeric}. */
  public static final SqlType<BigDecimal> NUMERIC = new ObjectTypes.NumericType();

  /** {@code numeric} without a fraction. */
  public static final SqlType<BigInteger> NUMERIC_INTEGER = new ConvertedTypes.BigIntegerType();

  /** {@code text}. */
  public static final SqlType<String> TEXT = new ObjectTypes.TextType();

  /** {@code text} of one character. */
  public static final SqlType<Character> CHAR = new ConvertedTypes.CharacterType();

  /** {@code smallint} within the bounds of a byte. */
  public static final SqlType<Byte> BYTE = new ConvertedTypes.ByteType();

  /** {@code bytea}. */
  public static final SqlType<byte[]> BYTEA = new ObjectTypes.ByteaType();

  /** {@code uuid}. */
  public static final SqlType<UUID> UUID = new ObjectTypes.UuidType();

  /** {@code date}; {@code LocalDate.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<LocalDate> DATE = new TimeTypes.DateType();

  /** {@code time}. */
  public static final SqlType<LocalTime> TIME = new TimeTypes.TimeType();

  /** {@code timestamp}; {@code LocalDateTime.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<LocalDateTime> TIMESTAMP = new TimeTypes.TimestampType();

  /** {@code timestamptz}; {@code OffsetDateTime.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME = new TimeTypes.TimestamptzType();

  /** {@code timestamptz}; {@code Instant.MAX} and {@code MIN} are the infinities. */
  public static final SqlType<Instant> TIMESTAMPTZ = new ConvertedTypes.InstantType();

  /** {@code timestamptz}, which keeps the instant and not the zone: it is read in UTC. */
  public static final SqlType<ZonedDateTime> ZONED_DATE_TIME =
      new ConvertedTypes.ZonedDateTimeType();

  /** {@code timetz}. */
  public static final SqlType<OffsetTime> TIMETZ = new TimeTypes.TimetzType();

  /** {@code integer} as a year. */
  public static final SqlType<Year> YEAR = new ConvertedTypes.YearType();

  /** {@code date} as a month: its first day. */
  public static final SqlType<YearMonth> YEAR_MONTH = new ConvertedTypes.YearMonthType();

  /** {@code smallint} as a month from 1 to 12. */
  public static final SqlType<Month> MONTH = new ConvertedTypes.MonthType();

  /** {@code smallint} as a day of the week from 1, Monday, to 7. */
  public static final SqlType<DayOfWeek> DAY_OF_WEEK = new ConvertedTypes.DayOfWeekType();

  /** {@code text} such as {@code --12-24}. */
  public static final SqlType<MonthDay> MONTH_DAY = new ConvertedTypes.MonthDayType();

  /** {@code interval} without months. A day counts as 24 hours. */
  public static final SqlType<Duration> DURATION = new IntervalTypes.DurationType();

  /** {@code interval} without a time of day. It is read with years and months normalised. */
  public static final SqlType<Period> PERIOD = new IntervalTypes.PeriodType();

  /** {@code interval} with all its parts. */
  public static final SqlType<Interval> INTERVAL = new IntervalTypes.IntervalType();

  /** {@code text} such as {@code Europe/Zurich}. */
  public static final SqlType<ZoneId> ZONE_ID = new ConvertedTypes.ZoneIdType();

  /** {@code text} such as {@code +02:00}. */
  public static final SqlType<ZoneOffset> ZONE_OFFSET = new ConvertedTypes.ZoneOffsetType();

  /** {@code smallint[]} without NULL. */
  public static final SqlType<short[]> SMALLINT_ARRAY = new Unboxed.Shorts();

  /** {@code integer[]} without NULL. */
  public static final SqlType<int[]> INTEGER_ARRAY = new Unboxed.Ints();

  /** {@code bigint[]} without NULL. */
  public static final SqlType<long[]> BIGINT_ARRAY = new Unboxed.Longs();

  /** {@code real[]} without NULL. */
  public static final SqlType<float[]> REAL_ARRAY = new Unboxed.Floats();

  /** {@code double precision[]} without NULL. */
  public static final SqlType<double[]> DOUBLE_ARRAY = new Unboxed.Doubles();

  /** {@code boolean[]} without NULL. */
  public static final SqlType<boolean[]> BOOLEAN_ARRAY = new Unboxed.Booleans();

  private SqlTypes() {}

  /** An array of the element type, a list in Java. Null elements are allowed. */
  @SuppressWarnings("unchecked")
  public static <V> SqlType<List<V>> listOf(SqlType<V> element) {
    return (SqlType<List<V>>) (SqlType<?>) new ListType<>(element(element));
  }

  /** An array of the element type, a set in Java: in its order, and without what is there twice. */
  @SuppressWarnings("unchecked")
  public static <V> SqlType<Set<V>> setOf(SqlType<V> element) {
    return (SqlType<Set<V>>) (SqlType<?>) new SetType<>(element(element));
  }

  /**
   * An enum as a {@code smallint}: the place of the constant among all, from 0. {@link EnumType}
   * has those that are stored by their names.
   */
  public static <E extends Enum<E>> SqlType<E> ordinal(E[] values) {
    return new OrdinalType<>(values);
  }

  /** An array of the element type, an array in Java: {@code empty} gives its class. */
  @SuppressWarnings("unchecked")
  public static <V> SqlType<V[]> arrayOf(SqlType<V> element, V[] empty) {
    return (SqlType<V[]>) (SqlType<?>) new ArrayType<>(element(element), empty);
  }

  /**
   * A type whose values a converter turns into those of another one. The property, {@code
   * Order.price}, stands in the messages of what it throws.
   */
  public static <V, W> SqlType<V> converted(
      Class<? super V> javaType,
      SqlType<W> base,
      AttributeConverter<V, W> converter,
      String property) {
    return new AttributeType<>(javaType, base, converter, property);
  }

  /** The same type, whose messages tell no values, not even in their causes. */
  public static <V> SqlType<V> secret(SqlType<V> type) {
    return type.secret();
  }

  /** The type of the elements of {@link #listOf}. */
  @SuppressWarnings("unchecked")
  public static <V> SqlType<V> elementOf(SqlType<List<V>> list) {
    return ((ListType<V>) (SqlType<?>) list).element();
  }

  static <V> ElementType<V> element(SqlType<V> type) {
    if (type instanceof ElementType<V> element) {
      return element;
    }
    throw new IllegalArgumentException("An array of " + type + " has no list or array in Java");
  }
}
