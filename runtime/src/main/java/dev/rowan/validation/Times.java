package dev.rowan.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;

/**
 * Compares moments, days and times with those of a clock, for generated code: less than 0 is the
 * past, 0 the present, greater than 0 the future. The clock's time zone says what day it is.
 */
public final class Times {

  private Times() {}

  /** Compares a moment. */
  @SuppressWarnings("JavaUtilDate") // users have such values still
  public static int compare(Date value, Clock clock) {
    return Long.compare(value.getTime(), clock.millis());
  }

  /** Compares a moment. */
  public static int compare(Calendar value, Clock clock) {
    return Long.compare(value.getTimeInMillis(), clock.millis());
  }

  /** Compares a moment. */
  public static int compare(Instant value, Clock clock) {
    return value.compareTo(clock.instant());
  }

  /** Compares a moment. */
  public static int compare(OffsetDateTime value, Clock clock) {
    return value.toInstant().compareTo(clock.instant());
  }

  /** Compares a moment. */
  public static int compare(ZonedDateTime value, Clock clock) {
    return value.toInstant().compareTo(clock.instant());
  }

  /** Compares a local time of a day. */
  public static int compare(LocalDateTime value, Clock clock) {
    return value.compareTo(LocalDateTime.now(clock));
  }

  /** Compares a day. */
  public static int compare(LocalDate value, Clock clock) {
    return value.compareTo(LocalDate.now(clock));
  }

  /** Compares a time of the day. */
  public static int compare(LocalTime value, Clock clock) {
    return value.compareTo(LocalTime.now(clock));
  }

  /** Compares a time of the day. */
  public static int compare(OffsetTime value, Clock clock) {
    return value.compareTo(OffsetTime.now(clock));
  }

  /** Compares a day of the year. */
  public static int compare(MonthDay value, Clock clock) {
    return value.compareTo(MonthDay.now(clock));
  }

  /** Compares a year. */
  public static int compare(Year value, Clock clock) {
    return value.compareTo(Year.now(clock));
  }

  /** Compares a month. */
  public static int compare(YearMonth value, Clock clock) {
    return value.compareTo(YearMonth.now(clock));
  }

  /** Compares a day. */
  public static int compare(HijrahDate value, Clock clock) {
    return value.compareTo(HijrahDate.now(clock));
  }

  /** Compares a day. */
  public static int compare(JapaneseDate value, Clock clock) {
    return value.compareTo(JapaneseDate.now(clock));
  }

  /** Compares a day. */
  public static int compare(MinguoDate value, Clock clock) {
    return value.compareTo(MinguoDate.now(clock));
  }

  /** Compares a day. */
  public static int compare(ThaiBuddhistDate value, Clock clock) {
    return value.compareTo(ThaiBuddhistDate.now(clock));
  }
}
