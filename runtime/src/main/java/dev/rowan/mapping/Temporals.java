package dev.rowan.mapping;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one rule for times on their way to the server: microseconds are kept, what is finer is cut
 * off. The largest and the smallest value of a type stand for the infinities.
 */
@SuppressWarnings({
  "JavaLocalTimeGetNano",
  "JavaLocalDateTimeGetNano"
}) // the fraction alone matters
final class Temporals {

  private Temporals() {}

  static LocalTime cut(LocalTime value) {
    return value.getNano() % 1000 == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
  }

  static OffsetTime cut(OffsetTime value) {
    return value.getNano() % 1000 == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
  }

  static LocalDateTime cut(LocalDateTime value) {
    return value.getNano() % 1000 == 0 || value.equals(LocalDateTime.MAX)
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  static OffsetDateTime cut(OffsetDateTime value) {
    return value.getNano() % 1000 == 0 || value.equals(OffsetDateTime.MAX)
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  /** The same instant at offset zero. */
  static OffsetDateTime atUtc(Instant value) {
    if (value.equals(Instant.MAX)) {
      return OffsetDateTime.MAX;
    }
    if (value.equals(Instant.MIN)) {
      return OffsetDateTime.MIN;
    }
    return cut(value.atOffset(ZoneOffset.UTC));
  }

  static Instant instant(OffsetDateTime value) {
    return switch (value.getYear()) {
      case Year.MAX_VALUE -> Instant.MAX;
      case Year.MIN_VALUE -> Instant.MIN;
      default -> value.toInstant();
    };
  }
}
