package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Date;
import org.postgresql.PGStatement;

/**
 * The one rule for times on their way to the server: microseconds are kept, what is finer is cut
 * off. The largest and the smallest value of a type stand for the infinities; other values that
 * PostgreSQL cannot hold are refused, for the driver would send some of them as infinities.
 */
@SuppressWarnings({
  "JavaLocalTimeGetNano",
  "JavaLocalDateTimeGetNano"
}) // the fraction alone matters
final class Temporals {

  private static final int FIRST_YEAR = -4712; // 4713 BC
  private static final int LAST_YEAR = 5_874_897;
  private static final long FIRST_SECOND = startOf(FIRST_YEAR);
  private static final long END_SECOND = startOf(294_277);

  private Temporals() {}

  static LocalDate checked(int index, LocalDate value) {
    int year = value.getYear();
    if ((year >= FIRST_YEAR && year <= LAST_YEAR)
        || value.equals(LocalDate.MIN)
        || value.equals(LocalDate.MAX)) {
      return value;
    }
    throw outOfRange(index, value);
  }

  static LocalTime cut(LocalTime value) {
    return value.getNano() % 1000 == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
  }

  static OffsetTime cut(OffsetTime value) {
    return value.getNano() % 1000 == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
  }

  static LocalDateTime checked(int index, LocalDateTime value) {
    if (fits(value.toEpochSecond(ZoneOffset.UTC))) {
      return value.getNano() % 1000 == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
    }
    if (value.equals(LocalDateTime.MIN) || value.equals(LocalDateTime.MAX)) {
      return value;
    }
    throw outOfRange(index, value);
  }

  static OffsetDateTime checked(int index, OffsetDateTime value) {
    if (fits(value.toEpochSecond())) {
      return value.getNano() % 1000 == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
    }
    if (value.equals(OffsetDateTime.MIN) || value.equals(OffsetDateTime.MAX)) {
      return value;
    }
    throw outOfRange(index, value);
  }

  static boolean fits(long second) {
    return second >= FIRST_SECOND && second < END_SECOND;
  }

  private static long startOf(int year) {
    return LocalDateTime.of(year, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
  }

  static InvalidValueException outOfRange(int index, Temporal value) {
    return new InvalidValueException(
        "Parameter " + index + ": " + value + " is out of the range of PostgreSQL", null, null);
  }

  /** The same instant at offset zero. */
  static OffsetDateTime atUtc(Instant value) {
    if (value.equals(Instant.MAX)) {
      return OffsetDateTime.MAX;
    }
    if (value.equals(Instant.MIN)) {
      return OffsetDateTime.MIN;
    }
    return value.atOffset(ZoneOffset.UTC);
  }

  /** The instant of milliseconds; those of the driver's infinities are the last and the first. */
  @SuppressWarnings("JavaUtilDate") // those who have them need them
  static Instant instant(Date value) {
    long time = value.getTime();
    if (time == PGStatement.DATE_POSITIVE_INFINITY) {
      return Instant.MAX;
    }
    return time == PGStatement.DATE_NEGATIVE_INFINITY ? Instant.MIN : Instant.ofEpochMilli(time);
  }

  static Instant instant(OffsetDateTime value) {
    return switch (value.getYear()) {
      case Year.MAX_VALUE -> Instant.MAX;
      case Year.MIN_VALUE -> Instant.MIN;
      default -> value.toInstant();
    };
  }
}
