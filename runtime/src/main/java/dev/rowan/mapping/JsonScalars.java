package dev.rowan.mapping;

import dev.rowan.json.JsonReader;
import dev.rowan.json.JsonWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

/** The single values of columns as JSON. */
final class JsonScalars {

  /** No number of PostgreSQL has more digits before its point. */
  private static final long MOST_DIGITS = 131_072;

  private JsonScalars() {}

  static <V> void write(JsonWriter out, ElementType<V> type, V value) {
    if (value instanceof Boolean truth) {
      out.bool(truth);
    } else if (value instanceof BigDecimal number) {
      out.number(number);
    } else if (value instanceof Double number) {
      out.number(number.doubleValue());
    } else if (value instanceof Float number) {
      out.number(number.floatValue());
    } else if (value instanceof Number number) {
      out.number(number.longValue());
    } else if (value instanceof byte[] bytes) {
      out.string(Base64.getEncoder().encodeToString(bytes));
    } else if (isRaw(type)) {
      out.raw(value.toString());
    } else {
      out.string(isIso(type) ? iso(value) : type.toElement(1, value).toString());
    }
  }

  /** Writes the elements of an array of primitives, which is given as Java prints it. */
  static void writeAll(JsonWriter out, String array) {
    out.beginArray();
    String elements = array.substring(1, array.length() - 1);
    for (String element : elements.isEmpty() ? new String[0] : elements.split(", ", -1)) {
      boolean isName = element.startsWith("N") || element.endsWith("y");
      if (isName) {
        out.string(element);
      } else {
        out.raw(element);
      }
    }
    out.endArray();
  }

  /** With seconds, even where there are none. */
  private static String iso(Object value) {
    if (value instanceof OffsetDateTime moment) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
    if (value instanceof LocalDateTime moment) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    return value instanceof OffsetTime time
        ? DateTimeFormatter.ISO_OFFSET_TIME.format(time)
        : value.toString();
  }

  private static boolean isRaw(ElementType<?> type) {
    return type == JsonTypes.JSONB || type == JsonTypes.JSON;
  }

  /** Whether the text in Java is that of ISO 8601, and PostgreSQL's may be another. */
  private static boolean isIso(ElementType<?> type) {
    Class<?> java = type.javaType();
    return java == LocalDate.class
        || java == LocalTime.class
        || java == LocalDateTime.class
        || java == OffsetDateTime.class
        || java == OffsetTime.class
        || java == Duration.class
        || java == Period.class;
  }

  static Object read(JsonReader in, ElementType<?> type) {
    Class<?> java = type.javaType();
    if (java == Boolean.class) {
      return in.bool();
    }
    if (java == Double.class || java == Float.class) {
      return floating(in, java);
    }
    if (java == BigDecimal.class
        || java == Short.class
        || java == Integer.class
        || java == Long.class) {
      return number(in.number(), java);
    }
    if (isRaw(type)) {
      return in.raw();
    }
    String text = in.string();
    return isIso(type) ? iso(text, java) : other(text, type);
  }

  private static Object number(BigDecimal number, Class<?> java) {
    if ((long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      throw new ArithmeticException("out of all bounds");
    }
    if (java == Short.class) {
      return number.shortValueExact();
    }
    if (java == Integer.class) {
      return number.intValueExact();
    }
    return java == Long.class ? number.longValueExact() : number;
  }

  /** Infinities and NaN, which are no numbers in JSON, are strings. */
  private static Object floating(JsonReader in, Class<?> java) {
    boolean isName = in.isString();
    String text = isName ? in.string() : in.numberText();
    double number = isName ? named(text) : Double.parseDouble(text);
    if (java == Double.class) {
      checkFinite(isName || Double.isFinite(number));
      return number;
    }
    float small = isName ? (float) number : Float.parseFloat(text);
    checkFinite(isName || Float.isFinite(small));
    return small;
  }

  private static double named(String name) {
    return switch (name) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw new IllegalArgumentException("no number");
    };
  }

  private static void checkFinite(boolean isFinite) {
    if (!isFinite) {
      throw new ArithmeticException("out of the bounds of the type");
    }
  }

  private static Object iso(String text, Class<?> java) {
    if (java == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (java == LocalTime.class) {
      return LocalTime.parse(text);
    }
    if (java == LocalDateTime.class) {
      return LocalDateTime.parse(text);
    }
    if (java == OffsetDateTime.class) {
      return OffsetDateTime.parse(text);
    }
    if (java == OffsetTime.class) {
      return OffsetTime.parse(text);
    }
    return java == Duration.class ? Duration.parse(text) : Period.parse(text);
  }

  private static Object other(String text, ElementType<?> type) {
    if (type.javaType() == byte[].class) {
      return Base64.getDecoder().decode(text);
    }
    if (type.javaType() == UUID.class) {
      return UUID.fromString(text);
    }
    return parsed(text, type);
  }

  private static <V> Object parsed(String text, ElementType<V> type) {
    V value = type.parse(text);
    if (value == null) {
      throw new IllegalArgumentException("null");
    }
    return value;
  }
}
