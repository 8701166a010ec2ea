package dev.rowan.it.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values that PostgreSQL can hold, extremes included; times in its resolution. */
final class Values {
  private static final long MICROS = 1_000_000;
  private static final int FIRST_YEAR = -4712;
  private static final LocalDateTime FIRST = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
  private static final LocalDateTime LAST =
      LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000);

  private Values() {}

  static Arbitrary<Character> characters() {
    return Arbitraries.chars().range('\u0001', '\uD7FF').range('\uE000', '\uFFFF');
  }

  static Arbitrary<Float> floats() {
    return Arbitraries.oneOf(
        Arbitraries.floats(),
        Arbitraries.of(Float.NaN, -0f, Float.MIN_VALUE, Float.POSITIVE_INFINITY));
  }

  static Arbitrary<Double> doubles() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(),
        Arbitraries.of(Double.NaN, -0d, Double.MIN_VALUE, Double.NEGATIVE_INFINITY));
  }

  static Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(integers(), Arbitraries.integers().between(0, 400))
        .as(BigDecimal::new);
  }

  static Arbitrary<BigInteger> integers() {
    return Arbitraries.bigIntegers()
        .between(BigInteger.TEN.pow(300).negate(), BigInteger.TEN.pow(300));
  }

  static Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(100);
  }

  static Arbitrary<UUID> uuids() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
  }

  static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay(), LocalDate.of(5874897, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<LocalTime> times() {
    return Arbitraries.longs()
        .between(0, 24L * 60 * 60 * MICROS - 1)
        .map(micros -> LocalTime.ofNanoOfDay(micros * 1000));
  }

  static Arbitrary<LocalDateTime> dateTimes() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(FIRST.toEpochSecond(ZoneOffset.UTC), LAST.toEpochSecond(ZoneOffset.UTC)),
            Arbitraries.integers().between(0, 999_999))
        .as((second, micro) -> LocalDateTime.ofEpochSecond(second, micro * 1000, ZoneOffset.UTC));
  }

  static Arbitrary<Instant> instants() {
    return dateTimes().map(time -> time.toInstant(ZoneOffset.UTC));
  }

  static Arbitrary<OffsetDateTime> offsetDateTimes() {
    return dateTimes().map(time -> time.atOffset(ZoneOffset.UTC));
  }

  static Arbitrary<ZonedDateTime> zonedDateTimes() {
    return dateTimes().map(time -> time.atZone(ZoneOffset.UTC));
  }

  static Arbitrary<OffsetTime> offsetTimes() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(-57_599, 57_599);
    return Combinators.combine(times(), offsets)
        .as((time, seconds) -> time.atOffset(ZoneOffset.ofTotalSeconds(seconds)));
  }

  static Arbitrary<Year> years() {
    return Arbitraries.integers().between(Year.MIN_VALUE, Year.MAX_VALUE).map(Year::of);
  }

  static Arbitrary<YearMonth> yearMonths() {
    return dates().map(YearMonth::from);
  }

  static Arbitrary<MonthDay> monthDays() {
    return dates().map(MonthDay::from);
  }

  static Arbitrary<Duration> durations() {
    long seconds = Long.MAX_VALUE / MICROS - 1;
    return Combinators.combine(
            Arbitraries.longs().between(-seconds, seconds),
            Arbitraries.integers().between(0, 999_999))
        .as((second, micro) -> Duration.ofSeconds(second, micro * 1000L));
  }

  static Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(-2_000_000_000, 2_000_000_000), Arbitraries.integers())
        .as((months, days) -> Period.of(months / 12, months % 12, days));
  }

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
  }

  static Arbitrary<ZoneOffset> offsets() {
    return Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds);
  }
}
