package dev.rowan.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** The text of dates and times inside arrays, as PostgreSQL writes and reads it (style ISO). */
final class TemporalText {

  private TemporalText() {}

  static String of(LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      return "infinity";
    }
    return value.equals(LocalDate.MIN) ? "-infinity" : day(value) + era(value);
  }

  static String of(LocalDateTime value) {
    if (value.equals(LocalDateTime.MAX)) {
      return "infinity";
    }
    return value.equals(LocalDateTime.MIN)
        ? "-infinity"
        : day(value.toLocalDate()) + " " + value.toLocalTime() + era(value.toLocalDate());
  }

  static String of(OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX)) {
      return "infinity";
    }
    return value.equals(OffsetDateTime.MIN)
        ? "-infinity"
        : day(value.toLocalDate())
            + " "
            + value.toLocalTime()
            + value.getOffset()
            + era(value.toLocalDate());
  }

  private static String day(LocalDate value) {
    int year = value.getYear();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        year > 0 ? year : 1L - year,
        value.getMonthValue(),
        value.getDayOfMonth());
  }

  private static String era(LocalDate value) {
    return value.getYear() > 0 ? "" : " BC";
  }

  static LocalDate date(String text) {
    return switch (text) {
      case "infinity" -> LocalDate.MAX;
      case "-infinity" -> LocalDate.MIN;
      default -> finiteDate(text);
    };
  }

  private static LocalDate finiteDate(String text) {
    boolean bc = text.endsWith(" BC");
    String[] fields = (bc ? text.substring(0, text.length() - 3) : text).split("-", -1);
    int year = Integer.parseInt(fields[0]);
    return LocalDate.of(
        bc ? 1 - year : year, Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
  }

  static LocalTime time(String text) {
    return text.equals("24:00:00") ? LocalTime.MAX : LocalTime.parse(text);
  }

  static LocalDateTime dateTime(String text) {
    return switch (text) {
      case "infinity" -> LocalDateTime.MAX;
      case "-infinity" -> LocalDateTime.MIN;
      default -> {
        int space = text.indexOf(' ');
        int end = text.endsWith(" BC") ? text.length() - 3 : text.length();
        yield finiteDate(text.substring(0, space) + text.substring(end))
            .atTime(LocalTime.parse(text.substring(space + 1, end)));
      }
    };
  }

  static OffsetDateTime offsetDateTime(String text) {
    return switch (text) {
      case "infinity" -> OffsetDateTime.MAX;
      case "-infinity" -> OffsetDateTime.MIN;
      default -> {
        int end = text.endsWith(" BC") ? text.length() - 3 : text.length();
        int sign = offsetAt(text, text.indexOf(' '));
        LocalDateTime local = dateTime(text.substring(0, sign) + text.substring(end));
        yield local
            .atOffset(ZoneOffset.of(text.substring(sign, end)))
            .withOffsetSameInstant(ZoneOffset.UTC);
      }
    };
  }

  static OffsetTime offsetTime(String text) {
    int sign = offsetAt(text, 0);
    return time(text.substring(0, sign)).atOffset(ZoneOffset.of(text.substring(sign)));
  }

  private static int offsetAt(String text, int from) {
    return Math.max(text.indexOf('+', from), text.indexOf('-', from));
  }
}
