package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The types whose values travel as those of another one. */
final class ConvertedTypes {

  private ConvertedTypes() {}

  /** {@code BigInteger}. */
  static final class BigIntegerType extends ConvertedType<BigInteger, BigDecimal> {
    BigIntegerType() {
      super(BigInteger.class, SqlTypes.NUMERIC);
    }

    @Override
    BigDecimal to(BigInteger value) {
      return new BigDecimal(value);
    }

    @Override
    BigInteger from(BigDecimal value) {
      return value.toBigIntegerExact();
    }
  }

  /** {@code Character}. */
  static final class CharacterType extends ConvertedType<Character, String> {
    CharacterType() {
      super(Character.class, SqlTypes.TEXT);
    }

    @Override
    String to(Character value) {
      return String.valueOf(value);
    }

    @Override
    Character from(String value) {
      if (value.length() != 1) {
        throw new InvalidValueException(
            "a char holds one character, not " + value.length(), null, null);
      }
      return value.charAt(0);
    }
  }

  /** {@code Byte}. */
  static final class ByteType extends ConvertedType<Byte, Short> {
    ByteType() {
      super(Byte.class, SqlTypes.SMALLINT);
    }

    @Override
    Short to(Byte value) {
      return value.shortValue();
    }

    @Override
    Byte from(Short value) {
      if (value != value.byteValue()) {
        throw new InvalidValueException(value + " is outside the bounds of a byte", null, null);
      }
      return value.byteValue();
    }
  }

  /** {@code Instant}. */
  static final class InstantType extends ConvertedType<Instant, OffsetDateTime> {
    InstantType() {
      super(Instant.class, SqlTypes.OFFSET_DATE_TIME);
    }

    @Override
    OffsetDateTime to(Instant value) {
      return Temporals.atUtc(value);
    }

    @Override
    Instant from(OffsetDateTime value) {
      return Temporals.instant(value);
    }

    @Override
    void write(BinaryValues column, int index, Instant value) {
      column.addLong(TemporalBinary.micros(index, value));
    }
  }

  /** {@code ZonedDateTime}. */
  static final class ZonedDateTimeType extends ConvertedType<ZonedDateTime, OffsetDateTime> {
    ZonedDateTimeType() {
      super(ZonedDateTime.class, SqlTypes.OFFSET_DATE_TIME);
    }

    @Override
    OffsetDateTime to(ZonedDateTime value) {
      return value.toOffsetDateTime();
    }

    @Override
    ZonedDateTime from(OffsetDateTime value) {
      return value.toZonedDateTime();
    }

    @Override
    void write(BinaryValues column, int index, ZonedDateTime value) {
      column.addLong(TemporalBinary.micros(index, value));
    }
  }

  /** {@code Year}. */
  static final class YearType extends ConvertedType<Year, Integer> {
    YearType() {
      super(Year.class, SqlTypes.INTEGER);
    }

    @Override
    Integer to(Year value) {
      return value.getValue();
    }

    @Override
    Year from(Integer value) {
      return Year.of(value);
    }
  }

  /** {@code YearMonth}. */
  static final class YearMonthType extends ConvertedType<YearMonth, LocalDate> {
    YearMonthType() {
      super(YearMonth.class, SqlTypes.DATE);
    }

    @Override
    LocalDate to(YearMonth value) {
      return value.atDay(1);
    }

    @Override
    YearMonth from(LocalDate value) {
      return YearMonth.from(value);
    }
  }

  /** {@code Month}. */
  static final class MonthType extends ConvertedType<Month, Short> {
    MonthType() {
      super(Month.class, SqlTypes.SMALLINT);
    }

    @Override
    Short to(Month value) {
      return (short) value.getValue();
    }

    @Override
    Month from(Short value) {
      return Month.of(value);
    }
  }

  /** {@code DayOfWeek}. */
  static final class DayOfWeekType extends ConvertedType<DayOfWeek, Short> {
    DayOfWeekType() {
      super(DayOfWeek.class, SqlTypes.SMALLINT);
    }

    @Override
    Short to(DayOfWeek value) {
      return (short) value.getValue();
    }

    @Override
    DayOfWeek from(Short value) {
      return DayOfWeek.of(value);
    }
  }

  /** {@code MonthDay}. */
  static final class MonthDayType extends ConvertedType<MonthDay, String> {
    MonthDayType() {
      super(MonthDay.class, SqlTypes.TEXT);
    }

    @Override
    String to(MonthDay value) {
      return value.toString();
    }

    @Override
    MonthDay from(String value) {
      return MonthDay.parse(value);
    }
  }

  /** {@code ZoneId}. */
  static final class ZoneIdType extends ConvertedType<ZoneId, String> {
    ZoneIdType() {
      super(ZoneId.class, SqlTypes.TEXT);
    }

    @Override
    String to(ZoneId value) {
      return value.getId();
    }

    @Override
    ZoneId from(String value) {
      return ZoneId.of(value);
    }
  }

  /** {@code ZoneOffset}. */
  static final class ZoneOffsetType extends ConvertedType<ZoneOffset, String> {
    ZoneOffsetType() {
      super(ZoneOffset.class, SqlTypes.TEXT);
    }

    @Override
    String to(ZoneOffset value) {
      return value.getId();
    }

    @Override
    ZoneOffset from(String value) {
      return ZoneOffset.of(value);
    }
  }
}
