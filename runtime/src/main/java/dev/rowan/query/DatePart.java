package dev.rowan.query;

import java.util.Locale;

/** A part of a date or time, to extract it or to cut off what is finer. */
public enum DatePart {
  /** The century; the 21st began in 2001. */
  CENTURY,
  /** The year divided by ten. */
  DECADE,
  /** The year. */
  YEAR,
  /** The year of the ISO week. */
  ISOYEAR,
  /** The quarter, from 1 to 4. */
  QUARTER,
  /** The month, from 1 to 12. */
  MONTH,
  /** The ISO week, from 1 to 53; truncated, its Monday. */
  WEEK,
  /** The day of the month. */
  DAY,
  /** The day of the week from 1, Monday, to 7. */
  ISODOW,
  /** The day of the year. */
  DOY,
  /** The hour, from 0 to 23. */
  HOUR,
  /** The minute. */
  MINUTE,
  /** The second, rounded when it is a number. */
  SECOND;

  final String sql = name().toLowerCase(Locale.ROOT);
}
