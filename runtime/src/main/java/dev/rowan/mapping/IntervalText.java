package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.util.List;

/**
 * The parts of an interval. They are read from the text of the server's styles {@code postgres},
 * {@code postgres_verbose} and {@code iso_8601}.
 */
record IntervalText(int months, int days, long micros) {
  private static final long SECOND = 1_000_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  /** How the words for the units begin, and their letters. */
  private static final List<String> WORDS = List.of("year", "mon", "day", "hour", "min", "sec");

  private static final String UNITS = "YMDhms";

  static IntervalText parse(String text) {
    try {
      return text.startsWith("P") ? iso(text) : words(text);
    } catch (NumberFormatException | ArithmeticException | IndexOutOfBoundsException e) {
      throw new DataException("Not an interval that can be read: " + text, null, e);
    }
  }

  /** {@code 1 year 2 mons -3 days +04:05:06.789}, or {@code @ 1 day 2 hours 3.5 secs ago}. */
  private static IntervalText words(String text) {
    Parts parts = new Parts(text);
    boolean ago = text.endsWith(" ago");
    int end = ago ? text.length() - 4 : text.length();
    int start = text.startsWith("@ ") ? 2 : 0;
    while (start < end) {
      int space = wordEnd(text, start, end);
      int colon = text.indexOf(':', start);
      if (colon > start && colon < space) {
        parts.clock(start, space);
      } else if (space < end) {
        parts.add(start, space, unit(text, space + 1));
        space = wordEnd(text, space + 1, end);
      }
      start = space + 1;
    }
    return parts.interval(ago ? -1 : 1);
  }

  private static int wordEnd(String text, int start, int end) {
    int space = text.indexOf(' ', start);
    return space < 0 || space > end ? end : space;
  }

  private static char unit(String text, int start) {
    for (int i = 0; i < UNITS.length(); i++) {
      if (text.startsWith(WORDS.get(i), start)) {
        return UNITS.charAt(i);
      }
    }
    throw new NumberFormatException(text.substring(start));
  }

  /** {@code P1Y2M-3DT4H5M6.789S}. */
  private static IntervalText iso(String text) {
    Parts parts = new Parts(text);
    boolean time = false;
    int start = 1;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'T') {
        time = true;
        start = i + 1;
      } else if (Character.isLetter(c)) {
        parts.add(start, i, time ? Character.toLowerCase(c) : c);
        start = i + 1;
      }
    }
    return parts.interval(1);
  }

  /** Adds up the parts, without a copy of any. */
  private static final class Parts {
    private final String text;
    private long months;
    private long days;
    private long micros;

    Parts(String text) {
      this.text = text;
    }

    void add(int start, int end, char unit) {
      switch (unit) {
        case 'Y' -> months += 12 * number(start, end);
        case 'M' -> months += number(start, end);
        case 'D' -> days += number(start, end);
        case 'h' -> plus(number(start, end), HOUR);
        case 'm' -> plus(number(start, end), MINUTE);
        case 's' -> seconds(start, end, text.charAt(start) == '-');
        default -> throw new NumberFormatException(text.substring(start, end) + unit);
      }
    }

    /** {@code -04:05:06.789}; the sign is that of all three. */
    void clock(int start, int end) {
      boolean negative = text.charAt(start) == '-';
      int sign = negative ? -1 : 1;
      int hours = negative || text.charAt(start) == '+' ? start + 1 : start;
      int minutes = text.indexOf(':', hours) + 1;
      int seconds = text.indexOf(':', minutes) + 1;
      boolean hasSeconds = seconds > 0 && seconds < end;
      plus(sign * number(hours, minutes - 1), HOUR);
      plus(sign * number(minutes, hasSeconds ? seconds - 1 : end), MINUTE);
      if (hasSeconds) {
        seconds(seconds, end, negative);
      }
    }

    private long number(int start, int end) {
      return Long.parseLong(text, start, end, 10);
    }

    private void plus(long number, long unit) {
      micros = Math.addExact(micros, Math.multiplyExact(number, unit));
    }

    /** Whole seconds, and six digits behind the point. */
    private void seconds(int start, int end, boolean negative) {
      int digits = text.charAt(start) == '-' ? start + 1 : start;
      int point = text.indexOf('.', digits);
      int sign = negative ? -1 : 1;
      plus(sign * number(digits, point < 0 || point >= end ? end : point), SECOND);
      if (point >= 0 && point < end) {
        long fraction = 0;
        for (int i = point + 1; i <= point + 6; i++) {
          fraction = 10 * fraction + (i < end ? number(i, i + 1) : 0);
        }
        micros = Math.addExact(micros, sign * fraction);
      }
    }

    IntervalText interval(int sign) {
      return new IntervalText(
          Math.toIntExact(sign * months), Math.toIntExact(sign * days), sign * micros);
    }
  }
}
