package dev.rowan.types;

/**
 * A span of time with all its parts, PostgreSQL's {@code interval}: how long a month or a day is
 * depends on when it begins, so they are kept apart. {@code Duration} and {@code Period} hold such
 * of one kind only. Immutable.
 *
 * @param months the months; a year is 12
 * @param days the days
 * @param micros the microseconds
 */
public record Interval(int months, int days, long micros) {

  /** As PostgreSQL reads it: {@code 14 mons 3 days 1500000 microseconds}. */
  @Override
  public String toString() {
    return months + " mons " + days + " days " + micros + " microseconds";
  }
}
