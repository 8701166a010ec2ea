package dev.rowan.it.validation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
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
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/** Fills subjects with values around the bounds of their constraints. */
final class SubjectValues {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\u2003",
          "\u0000",
          "a",
          "ab",
          "abc",
          "A.c",
          "a\nc",
          "42",
          "3",
          "2.5",
          "-3",
          "0",
          "0.0",
          "1e3",
          "99.95",
          "x3",
          "12.3",
          "123",
          "AB",
          "Abcd",
          "abcde",
          "\uD83D\uDE00",
          "\u00e9\u00e9",
          "a@b",
          "A@b.c",
          "a.b@c.de",
          "a..b@c",
          "\"a b\"@c.de",
          "\"a\\\"b\"@c",
          "a@-b",
          "a@b-",
          "a@b..c",
          "a@b.",
          "@b",
          "a@",
          "a@[1.2.3.4]",
          "a@[IPv6:::1]",
          "a@[ipv6:1:2:3:4:5:6:7:8]",
          "a@[IPv6:1::x]",
          "a@\u00fcber.de",
          "a b@c",
          "a@b c",
          "\u00fc@b.de",
          "a".repeat(64) + "@b",
          "a".repeat(65) + "@b",
          "a@" + "b".repeat(64),
          "a@" + "b.".repeat(127) + "c",
          "a@b_c.d",
          "a@b--c",
          "a@[IPv6:::ffff:1.2.3.4]");
  private static final List<String> NUMBERS =
      List.of(
          "0", "1", "-1", "2.4", "2.5", "2.6", "2.9", "3", "3.0", "3.1", "4", "-0.1", "99.9",
          "99.99", "100", "0.05", "1.50", "1E+2", "1E+5", "12", "127", "-128");

  private final Random random;
  private final Clock clock;
  private boolean isFinite;

  SubjectValues(long seed, Clock clock) {
    this.random = new Random(seed);
    this.clock = clock;
  }

  Subject subject() throws IllegalAccessException {
    Subject subject = new Subject();
    for (Field field : Subject.class.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals("id")) {
        boolean isNull = !field.getType().isPrimitive() && random.nextInt(8) == 0;
        isFinite = field.getName().startsWith("digits"); // of which Hibernate Validator fails
        field.set(subject, isNull ? null : value(field.getGenericType()));
      }
    }
    return subject;
  }

  private Object orNull(Type type) {
    return random.nextInt(6) == 0 ? null : value(type);
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isArray()) {
      Object array = Array.newInstance(plain.getComponentType(), random.nextInt(4));
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, value(plain.getComponentType()));
      }
      return array;
    }
    return plain == Part.class ? part(2) : scalar(plain.getSimpleName());
  }

  private Part part(int depth) {
    Part part = new Part(random.nextBoolean() ? pick(TEXTS) : null, pick(TEXTS));
    part.next =
        switch (random.nextInt(4)) {
          case 0 -> depth > 0 ? part(depth - 1) : null;
          case 1 -> part;
          default -> null;
        };
    return part;
  }

  private Object container(Class<?> type, Type... arguments) {
    if (type == Optional.class) {
      return Optional.ofNullable(orNull(arguments[0]));
    }
    int size = random.nextInt(4);
    if (type == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(arguments[0]), orNull(arguments[1]));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(orNull(arguments[0]));
    }
    return type == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private Object scalar(String type) {
    BigDecimal number = new BigDecimal(pick(NUMBERS));
    return switch (type) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> number.byteValue();
      case "char" -> 'c';
      case "short", "Short" -> number.shortValue();
      case "int", "Integer" -> number.intValue();
      case "long", "Long" -> number.longValue();
      case "float", "Float" -> (float) real(number.floatValue());
      case "double", "Double" -> real(number.doubleValue());
      case "BigDecimal" -> number;
      case "BigInteger" -> number.toBigInteger();
      case "String" -> text();
      case "StringBuilder" -> new StringBuilder(text());
      case "OptionalInt" ->
          random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(number.intValue());
      case "OptionalLong" ->
          random.nextInt(4) == 0 ? OptionalLong.empty() : OptionalLong.of(number.longValue());
      case "OptionalDouble" ->
          random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
      default -> time(type);
    };
  }

  private String text() {
    return random.nextBoolean() ? pick(TEXTS) : pick(NUMBERS);
  }

  private double real(double number) {
    return switch (isFinite ? 3 : random.nextInt(12)) {
      case 0 -> Double.NaN;
      case 1 -> Double.POSITIVE_INFINITY;
      case 2 -> Double.NEGATIVE_INFINITY;
      default -> number;
    };
  }

  private Object time(String type) {
    long days = new long[] {-400, -40, -1, 0, 1, 40, 400}[random.nextInt(7)];
    long nanos = random.nextInt(3) - 1;
    Clock shifted = Clock.offset(clock, Duration.ofDays(days).plusNanos(nanos));
    return switch (type) {
      case "Date" -> Date.from(shifted.instant());
      case "Calendar" -> calendar(shifted.instant());
      case "Instant" -> Instant.now(shifted);
      case "LocalDate" -> LocalDate.now(shifted);
      case "LocalDateTime" -> LocalDateTime.now(shifted);
      case "LocalTime" -> LocalTime.now(shifted);
      case "MonthDay" -> MonthDay.now(shifted);
      case "OffsetDateTime" -> OffsetDateTime.now(shifted);
      case "OffsetTime" -> OffsetTime.now(shifted);
      case "Year" -> Year.now(shifted);
      case "YearMonth" -> YearMonth.now(shifted);
      case "ZonedDateTime" -> ZonedDateTime.now(shifted);
      case "HijrahDate" -> HijrahDate.now(shifted);
      case "JapaneseDate" -> JapaneseDate.now(shifted);
      case "MinguoDate" -> MinguoDate.now(shifted);
      case "ThaiBuddhistDate" -> ThaiBuddhistDate.now(shifted);
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static Calendar calendar(Instant instant) {
    Calendar calendar = Calendar.getInstance();
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
