package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.types.Interval;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;

/** Intervals, which PostgreSQL keeps as months, days and microseconds. */
final class Intervals {

  private static final long DAY = 86_400_000_000L;

  private Intervals() {}

  static String text(int index, Duration value) {
    return clock(micros(index, value));
  }

  static long micros(int index, Duration value) {
    try {
      long seconds = value.getSeconds();
      int micros = value.getNano() / 1000;
      return Math.addExact(Math.multiplyExact(seconds, 1_000_000L), micros);
    } catch (ArithmeticException e) {
      throw new InvalidValueException(
          "Parameter " + index + ": the duration " + value + " is too long for an interval",
          null,
          e);
    }
  }

  private static String clock(long micros) {
    String sign = micros < 0 ? "-" : "";
    long seconds = Math.abs(micros / 1_000_000);
    return sign
        + seconds / 3600
        + String.format(
            Locale.ROOT,
            ":%02d:%02d.%06d",
            seconds / 60 % 60,
            seconds % 60,
            Math.abs(micros % 1_000_000));
  }

  static String text(int index, Period value) {
    Interval interval = interval(index, value);
    return interval.months() + " mons " + interval.days() + " days";
  }

  @SuppressWarnings("JavaPeriodGetDays") // the months are taken with it
  static Interval interval(int index, Period value) {
    long months = value.toTotalMonths();
    if (months != (int) months) {
      throw new InvalidValueException(
          "Parameter " + index + ": the period " + value + " is too long for an interval",
          null,
          null);
    }
    return new Interval((int) months, value.getDays(), 0);
  }

  static String text(Interval value) {
    return value.months() + " mons " + value.days() + " days " + clock(value.micros());
  }

  static Duration duration(String text) {
    IntervalText interval = IntervalText.parse(text);
    if (interval.months() != 0) {
      throw new DataException(
          "The interval " + text + " has months, which are no fixed time: read it as a Period");
    }
    long seconds = interval.days() * 86_400L + interval.micros() / 1_000_000;
    return Duration.ofSeconds(seconds, interval.micros() % 1_000_000 * 1000);
  }

  static Period period(String text) {
    IntervalText interval = IntervalText.parse(text);
    if (interval.micros() % DAY != 0) {
      throw new DataException(
          "The interval "
              + text
              + " has a time of day, which a Period cannot hold: read it as a Duration");
    }
    int months = interval.months();
    int days = Math.toIntExact(interval.days() + interval.micros() / DAY);
    return Period.of(months / 12, months % 12, days);
  }
}
