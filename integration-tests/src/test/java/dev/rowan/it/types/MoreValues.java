package dev.rowan.it.types;

import dev.rowan.types.Box;
import dev.rowan.types.Cidr;
import dev.rowan.types.Circle;
import dev.rowan.types.Interval;
import dev.rowan.types.Line;
import dev.rowan.types.LineSegment;
import dev.rowan.types.MacAddress;
import dev.rowan.types.Multirange;
import dev.rowan.types.Path;
import dev.rowan.types.Point;
import dev.rowan.types.Polygon;
import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values of the types that are more than numbers, texts and times. */
final class MoreValues {

  private MoreValues() {}

  static Arbitrary<URI> uris() {
    return words().map(word -> URI.create("https://example.org/" + word + "?q=%20#f"));
  }

  static Arbitrary<URL> urls() {
    return words().map(MoreValues::url);
  }

  private static URL url(String word) {
    try {
      return new URL("file:/" + word);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
  }

  static Arbitrary<Locale> locales() {
    return Arbitraries.of(
        Stream.of(Locale.getAvailableLocales())
            .filter(locale -> Locale.forLanguageTag(locale.toLanguageTag()).equals(locale))
            .toList());
  }

  static Arbitrary<Currency> currencies() {
    return Arbitraries.of(
        Currency.getAvailableCurrencies().stream()
            .sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
            .toList());
  }

  static Arbitrary<TimeZone> timeZones() {
    return Arbitraries.of(TimeZone.getAvailableIDs()).map(TimeZone::getTimeZone);
  }

  static Arbitrary<Date> dates() {
    return Arbitraries.longs()
        .between(
            LocalDateTime.of(-4712, 1, 1, 0, 0).toInstant(ZoneOffset.UTC).toEpochMilli(),
            LocalDateTime.of(294276, 12, 31, 0, 0).toInstant(ZoneOffset.UTC).toEpochMilli())
        .map(Date::new);
  }

  static Arbitrary<java.sql.Date> sqlDates() {
    return days().map(java.sql.Date::valueOf);
  }

  static Arbitrary<Timestamp> timestamps() {
    return Combinators.combine(days(), Values.times())
        .as((day, time) -> Timestamp.valueOf(day.atTime(time)));
  }

  static Arbitrary<Time> sqlTimes() {
    return Values.times().map(Time::valueOf);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1583, 1, 1).toEpochDay(), LocalDate.of(290000, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Interval> intervals() {
    return Combinators.combine(
            Arbitraries.integers().between(-2_000_000_000, 2_000_000_000),
            Arbitraries.integers().between(-2_000_000_000, 2_000_000_000),
            Arbitraries.longs().between(-Long.MAX_VALUE / 2, Long.MAX_VALUE / 2))
        .as(Interval::new);
  }

  static <V extends Comparable<? super V>> Arbitrary<Range<V>> ranges(Arbitrary<V> ends) {
    Arbitrary<V> maybe = ends.injectNull(0.2);
    Arbitrary<Boolean> inclusive = Arbitraries.of(true, false);
    return Combinators.combine(maybe, maybe, inclusive, inclusive)
        .as(
            (a, b, lower, upper) ->
                a != null && b != null && a.compareTo(b) > 0
                    ? Range.of(b, lower, a, upper)
                    : Range.of(a, lower, b, upper));
  }

  static <V extends Comparable<? super V>> Arbitrary<Multirange<V>> multiranges(Arbitrary<V> ends) {
    return ranges(ends).list().ofMaxSize(6).map(Multirange::of);
  }

  static Arbitrary<Integer> ends() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-5, 5),
        Arbitraries.integers().between(Integer.MIN_VALUE, Integer.MAX_VALUE - 1));
  }

  static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.bigDecimals().between(BigDecimal.valueOf(-9), BigDecimal.valueOf(9));
  }

  static Arbitrary<LocalDate> rangeDays() {
    return Arbitraries.oneOf(
        Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-4712, 1, 1)),
        Arbitraries.longs()
            .between(
                LocalDate.of(-4712, 1, 1).toEpochDay(), LocalDate.of(5_000_000, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay));
  }

  static Arbitrary<InetAddress> addresses() {
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofSize(4);
    Arbitrary<byte[]> more = Arbitraries.bytes().array(byte[].class).ofSize(16);
    return Arbitraries.oneOf(bytes, more).map(MoreValues::address);
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  static Arbitrary<Cidr> networks() {
    return Combinators.combine(addresses(), Arbitraries.integers().between(0, 128))
        .as(
            (address, bits) -> {
              byte[] bytes = address.getAddress();
              int prefix = Math.min(bits, bytes.length * 8);
              for (int bit = prefix; bit < bytes.length * 8; bit++) {
                bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
              }
              return new Cidr(address(bytes), prefix);
            })
        .filter(cidr -> cidr.prefix() <= cidr.address().getAddress().length * 8);
  }

  static Arbitrary<MacAddress> macAddresses() {
    return Arbitraries.longs().between(0, (1L << 48) - 1).map(MacAddress::new);
  }

  static Arbitrary<BitSet> bits() {
    return Arbitraries.integers()
        .between(0, 200)
        .set()
        .ofMaxSize(20)
        .map(
            places -> {
              BitSet bits = new BitSet();
              places.forEach(bits::set);
              return bits;
            });
  }

  private static Arbitrary<Double> coordinates() {
    return Arbitraries.doubles().between(-1e6, 1e6).map(d -> d == 0 ? 0 : d);
  }

  static Arbitrary<Point> points() {
    return Combinators.combine(coordinates(), coordinates()).as(Point::new);
  }

  private static Arbitrary<List<Point>> severalPoints() {
    return points().list().ofMinSize(1).ofMaxSize(5);
  }

  static Arbitrary<Box> boxes() {
    return Combinators.combine(points(), points()).as(Box::new);
  }

  static Arbitrary<LineSegment> segments() {
    return Combinators.combine(points(), points()).as(LineSegment::new);
  }

  static Arbitrary<Line> lines() {
    return Combinators.combine(coordinates(), coordinates())
        .as((a, c) -> new Line(Math.abs(a) + 1, a, c));
  }

  static Arbitrary<Path> paths() {
    return Combinators.combine(severalPoints(), Arbitraries.of(true, false)).as(Path::new);
  }

  static Arbitrary<Polygon> polygons() {
    return severalPoints().map(Polygon::new);
  }

  static Arbitrary<Circle> circles() {
    return Combinators.combine(points(), coordinates())
        .as((center, radius) -> new Circle(center, Math.abs(radius)));
  }

  static Arbitrary<Map<String, String>> maps() {
    return Arbitraries.maps(Texts.any(), Texts.any().injectNull(0.2)).ofMaxSize(5);
  }

  static Arbitrary<String> trees() {
    return words().list().ofMaxSize(5).map(labels -> String.join(".", labels));
  }

  static Arbitrary<String> searchVectors() {
    return Combinators.combine(words(), Arbitraries.integers().between(1, 16_000))
        .as((word, place) -> "'" + word + "':" + place);
  }

  static Arbitrary<String> xmls() {
    return words().map(word -> "<a b=\"c\">" + word + "</a>");
  }

  /** JSON as {@code jsonb} writes it. */
  static Arbitrary<String> documents() {
    Arbitrary<String> simple =
        Arbitraries.oneOf(
            Arbitraries.of(
                "null", "true", "false", "{}", "[]", "\"\\\"\\\\\\n\\u0001\"", "\"\uD83D\uDE00\""),
            Arbitraries.bigIntegers().map(String::valueOf),
            Arbitraries.just("9".repeat(1_000) + "." + "1".repeat(1_000)),
            words().map(word -> '"' + word + '"'));
    return Arbitraries.lazyOf(
        () -> simple,
        () -> documents().list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]"),
        () -> Combinators.combine(words(), documents()).as("{\"%s\": %s}"::formatted));
  }
}
