package dev.rowan.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import org.postgresql.util.ByteConverter;

/** Dates and times as PostgreSQL counts them: in days or microseconds from the year 2000. */
@SuppressWarnings({
  "JavaInstantGetSecondsGetNano",
  "JavaLocalDateTimeGetNano"
}) // the fraction alone is added to the seconds
final class TemporalBinary {

  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
  private static final int MICROS = 1_000_000;
  private static final int MILLIS = 1_000;
  private static final int NANOS = 1_000;

  private TemporalBinary() {}

  static int days(LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    return value.equals(LocalDate.MIN) ? Integer.MIN_VALUE : (int) (value.toEpochDay() - EPOCH_DAY);
  }

  static long micros(LocalTime value) {
    return value.toNanoOfDay() / NANOS;
  }

  /** Those of the parameter with this index. */
  static long micros(int index, LocalDateTime value) {
    long second = value.toEpochSecond(ZoneOffset.UTC);
    if (Temporals.fits(second)) {
      return micros(second, value.getNano());
    }
    return value.equals(LocalDateTime.MAX)
        ? Long.MAX_VALUE
        : first(index, value, LocalDateTime.MIN);
  }

  /** As {@link #micros(int, LocalDateTime)}. */
  static long micros(int index, OffsetDateTime value) {
    long second = value.toEpochSecond();
    if (Temporals.fits(second)) {
      return micros(second, value.getNano());
    }
    return value.equals(OffsetDateTime.MAX)
        ? Long.MAX_VALUE
        : first(index, value, OffsetDateTime.MIN);
  }

  /** As {@link #micros(int, LocalDateTime)}. */
  static long micros(int index, Instant value) {
    long second = value.getEpochSecond();
    if (Temporals.fits(second)) {
      return micros(second, value.getNano());
    }
    return value.equals(Instant.MAX) ? Long.MAX_VALUE : first(index, value, Instant.MIN);
  }

  /** As {@link #micros(int, LocalDateTime)}. */
  static long micros(int index, ZonedDateTime value) {
    long second = value.toEpochSecond();
    return Temporals.fits(second)
        ? micros(second, value.getNano())
        : micros(index, value.toOffsetDateTime());
  }

  /** As {@link #micros(int, LocalDateTime)}. */
  @SuppressWarnings("JavaUtilDate") // those who have them need them
  static long micros(int index, Date value) {
    long millis = value.getTime();
    long second = Math.floorDiv(millis, MILLIS);
    return Temporals.fits(second)
        ? micros(second, Math.floorMod(millis, MILLIS) * MILLIS * NANOS)
        : micros(index, Temporals.instant(value));
  }

  private static long first(int index, Temporal value, Temporal least) {
    if (value.equals(least)) {
      return Long.MIN_VALUE;
    }
    throw Temporals.outOfRange(index, value);
  }

  /** The instant of eight bytes of a {@code timestamptz}; the infinities are the last and first. */
  static Instant instant(byte[] bytes) {
    long micros = ByteConverter.int8(bytes, 0);
    if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
      return micros < 0 ? Instant.MIN : Instant.MAX;
    }
    return Instant.ofEpochSecond(
        EPOCH_SECOND + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * (long) NANOS);
  }

  private static long micros(long second, int nano) {
    return (second - EPOCH_SECOND) * MICROS + nano / NANOS;
  }
}
