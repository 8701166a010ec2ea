package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.postgresql.PGStatement;

/**
 * The SQL types of the dates and times that were there before {@code java.time}. Those of {@code
 * java.sql} are days and times in the zone of the JVM; years before 1 are refused, which they have
 * no number for.
 */
@SuppressWarnings("JavaUtilDate") // those who have them need them
public final class LegacyTypes {

  /** {@code timestamptz}, to the millisecond. */
  public static final SqlType<Date> DATE = new DateType();

  /** {@code date}. */
  public static final SqlType<java.sql.Date> SQL_DATE = new SqlDateType();

  /** {@code time}, to the second. */
  public static final SqlType<Time> SQL_TIME = new SqlTimeType();

  /** {@code timestamp}, to the microsecond. */
  public static final SqlType<Timestamp> SQL_TIMESTAMP = new SqlTimestampType();

  private static final long YEAR_1 = -62_135_596_800_000L;
  private static final long SLACK = 3L * 24 * 60 * 60 * 1000; // the Julian calendar, and zones

  private LegacyTypes() {}

  private static void checkYear(Date value) {
    if (value.getTime() < YEAR_1 + SLACK) {
      throw new InvalidValueException(
          value.getClass().getName() + " has no years before 1; use a type of java.time",
          null,
          null);
    }
  }

  private static LocalDate checkYear(LocalDate value) {
    if (value.getYear() < 1) {
      throw new IllegalArgumentException("the year " + value.getYear());
    }
    return value;
  }

  private static final class DateType extends ConvertedType<Date, OffsetDateTime> {
    DateType() {
      super(Date.class, SqlTypes.OFFSET_DATE_TIME);
    }

    @Override
    OffsetDateTime to(Date value) {
      return Temporals.atUtc(Temporals.instant(value));
    }

    @Override
    Date from(OffsetDateTime value) {
      if (value.equals(OffsetDateTime.MAX)) {
        return new Date(PGStatement.DATE_POSITIVE_INFINITY);
      }
      return value.equals(OffsetDateTime.MIN)
          ? new Date(PGStatement.DATE_NEGATIVE_INFINITY)
          : Date.from(value.toInstant());
    }

    @Override
    void write(BinaryValues column, int index, Date value) {
      column.addLong(TemporalBinary.micros(index, value));
    }
  }

  private static final class SqlDateType extends ConvertedType<java.sql.Date, LocalDate> {
    SqlDateType() {
      super(java.sql.Date.class, SqlTypes.DATE);
    }

    @Override
    LocalDate to(java.sql.Date value) {
      checkYear(value);
      return value.toLocalDate();
    }

    @Override
    java.sql.Date from(LocalDate value) {
      return java.sql.Date.valueOf(checkYear(value));
    }
  }

  private static final class SqlTimeType extends ConvertedType<Time, LocalTime> {
    SqlTimeType() {
      super(Time.class, SqlTypes.TIME);
    }

    @Override
    LocalTime to(Time value) {
      return value.toLocalTime();
    }

    @Override
    Time from(LocalTime value) {
      return Time.valueOf(value);
    }
  }

  private static final class SqlTimestampType extends ConvertedType<Timestamp, LocalDateTime> {
    SqlTimestampType() {
      super(Timestamp.class, SqlTypes.TIMESTAMP);
    }

    @Override
    LocalDateTime to(Timestamp value) {
      checkYear(value);
      return value.toLocalDateTime();
    }

    @Override
    Timestamp from(LocalDateTime value) {
      checkYear(value.toLocalDate());
      return Timestamp.valueOf(value);
    }
  }
}
