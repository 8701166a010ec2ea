package dev.rowan.mapping;

import dev.rowan.errors.DataException;

/**
 * The parts of an interval. They are read from the text of the server's styles {@code postgres},
 * {@code postgres_verbose} and {@code iso_8601}.
 */
record IntervalText(int months, int days, long micros) {

  static IntervalText parse(String text) {
    try {
      return text.startsWith("P") ? iso(text) : words(text);
    } catch (NumberFormatException | ArithmeticException | IndexOutOfBoundsException e) {
      throw new DataException("Not an interval that can be read: " + text, null, e);
    }
  }

  /** {@code 1 year 2 mons -3 days +04:05:06.789}, or {@code @ 1 day 2 hours 3.5 secs ago}. */
  private static IntervalText words(String text) {
    Parts parts = new Parts();
    boolean ago = text.endsWith(" ago");
    String[] words = text.replace("@ ", "").replace(" ago", "").split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].indexOf(':') > 0) {
        parts.clock(words[i]);
      } else if (i + 1 < words.length) {
        parts.add(words[i], unit(words[i + 1]));
        i++;
      }
    }
    return parts.interval(ago ? -1 : 1);
  }

  private static char unit(String word) {
    return switch (word) {
      case "year", "years" -> 'Y';
      case "mon", "mons" -> 'M';
      case "day", "days" -> 'D';
      case "hour", "hours" -> 'h';
      case "min", "mins" -> 'm';
      case "sec", "secs" -> 's';
      default -> throw new NumberFormatException(word);
    };
  }

  /** {@code P1Y2M-3DT4H5M6.789S}. */
  private static IntervalText iso(String text) {
    Parts parts = new Parts();
    boolean time = false;
    int start = 1;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'T') {
        time = true;
        start = i + 1;
      } else if (Character.isLetter(c)) {
        parts.add(text.substring(start, i), time ? Character.toLowerCase(c) : c);
        start = i + 1;
      }
    }
    return parts.interval(1);
  }

  /** Adds up the parts. */
  private static final class Parts {
    private long months;
    private long days;
    private long micros;

    void add(String number, char unit) {
      switch (unit) {
        case 'Y' -> months += 12 * Long.parseLong(number);
        case 'M' -> months += Long.parseLong(number);
        case 'D' -> days += Long.parseLong(number);
        case 'h' -> micros = plus(Long.parseLong(number), 3_600_000_000L);
        case 'm' -> micros = plus(Long.parseLong(number), 60_000_000L);
        case 's' -> micros = Math.addExact(micros, micros(number));
        default -> throw new NumberFormatException(number + unit);
      }
    }

    void clock(String text) {
      boolean negative = text.startsWith("-");
      String[] fields = text.substring(negative || text.startsWith("+") ? 1 : 0).split(":", -1);
      String sign = negative ? "-" : "";
      add(sign + fields[0], 'h');
      add(sign + fields[1], 'm');
      if (fields.length > 2) {
        add(sign + fields[2], 's');
      }
    }

    private long plus(long number, long unit) {
      return Math.addExact(micros, Math.multiplyExact(number, unit));
    }

    private static long micros(String seconds) {
      int point = seconds.indexOf('.');
      if (point < 0) {
        return Math.multiplyExact(Long.parseLong(seconds), 1_000_000L);
      }
      long whole = Long.parseLong(seconds.substring(0, point) + "000000");
      String fraction = (seconds.substring(point + 1) + "000000").substring(0, 6);
      return seconds.startsWith("-")
          ? whole - Long.parseLong(fraction)
          : whole + Long.parseLong(fraction);
    }

    IntervalText interval(int sign) {
      return new IntervalText(
          Math.toIntExact(sign * months), Math.toIntExact(sign * days), sign * micros);
    }
  }
}
