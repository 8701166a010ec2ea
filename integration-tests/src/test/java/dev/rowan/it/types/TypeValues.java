package dev.rowan.it.types;

import dev.rowan.processor.model.TypeRow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The values of each row of the table of types, its extremes among them. */
final class TypeValues {
  private static final BigDecimal LONGEST =
      new BigDecimal(BigInteger.TEN.pow(131_072).subtract(BigInteger.ONE));

  private static final Map<String, Arbitrary<?>> BY_CONSTANT =
      Map.ofEntries(
          Map.entry("SqlTypes.BOOLEAN", Arbitraries.of(true, false)),
          Map.entry("SqlTypes.BYTE", Arbitraries.bytes()),
          Map.entry("SqlTypes.SMALLINT", Arbitraries.shorts()),
          Map.entry("SqlTypes.INTEGER", Arbitraries.integers()),
          Map.entry("SqlTypes.BIGINT", Arbitraries.longs()),
          Map.entry("SqlTypes.REAL", Values.floats()),
          Map.entry("SqlTypes.DOUBLE", Values.doubles()),
          Map.entry("SqlTypes.CHAR", Values.characters()),
          Map.entry("SqlTypes.TEXT", Texts.any()),
          Map.entry("SqlTypes.NUMERIC", decimals()),
          Map.entry("SqlTypes.NUMERIC_INTEGER", Values.integers()),
          Map.entry("SqlTypes.BYTEA", Values.bytes()),
          Map.entry("SqlTypes.UUID", Values.uuids()),
          Map.entry("SqlTypes.DATE", with(Values.dates(), LocalDate.MIN, LocalDate.MAX)),
          Map.entry("SqlTypes.TIME", with(Values.times(), LocalTime.MIDNIGHT)),
          Map.entry(
              "SqlTypes.TIMESTAMP", with(Values.dateTimes(), LocalDateTime.MIN, LocalDateTime.MAX)),
          Map.entry("SqlTypes.TIMESTAMPTZ", with(Values.instants(), Instant.MIN, Instant.MAX)),
          Map.entry(
              "SqlTypes.OFFSET_DATE_TIME",
              with(Values.offsetDateTimes(), OffsetDateTime.MIN, OffsetDateTime.MAX)),
          Map.entry("SqlTypes.ZONED_DATE_TIME", Values.zonedDateTimes()),
          Map.entry("SqlTypes.TIMETZ", Values.offsetTimes()),
          Map.entry("SqlTypes.YEAR", Values.years()),
          Map.entry("SqlTypes.YEAR_MONTH", Values.yearMonths()),
          Map.entry("SqlTypes.MONTH", Arbitraries.of(Month.class)),
          Map.entry("SqlTypes.DAY_OF_WEEK", Arbitraries.of(DayOfWeek.class)),
          Map.entry("SqlTypes.MONTH_DAY", Values.monthDays()),
          Map.entry("SqlTypes.DURATION", Values.durations()),
          Map.entry("SqlTypes.PERIOD", Values.periods()),
          Map.entry("SqlTypes.INTERVAL", MoreValues.intervals()),
          Map.entry("SqlTypes.ZONE_ID", Values.zones()),
          Map.entry("SqlTypes.ZONE_OFFSET", Values.offsets()),
          Map.entry("TextTypes.URI", MoreValues.uris()),
          Map.entry("TextTypes.URL", MoreValues.urls()),
          Map.entry("TextTypes.LOCALE", MoreValues.locales()),
          Map.entry("TextTypes.CURRENCY", MoreValues.currencies()),
          Map.entry("TextTypes.TIME_ZONE", MoreValues.timeZones()),
          Map.entry("TextTypes.XML", MoreValues.xmls()),
          Map.entry("TextTypes.TSVECTOR", MoreValues.searchVectors()),
          Map.entry("TextTypes.LTREE", MoreValues.trees()),
          Map.entry("LegacyTypes.DATE", MoreValues.dates()),
          Map.entry("LegacyTypes.SQL_DATE", MoreValues.sqlDates()),
          Map.entry("LegacyTypes.SQL_TIME", MoreValues.sqlTimes()),
          Map.entry("LegacyTypes.SQL_TIMESTAMP", MoreValues.timestamps()),
          Map.entry("RangeTypes.INTEGER", MoreValues.ranges(MoreValues.ends())),
          Map.entry("RangeTypes.BIGINT", MoreValues.ranges(longs())),
          Map.entry("RangeTypes.NUMERIC", MoreValues.ranges(MoreValues.decimals())),
          Map.entry("RangeTypes.DATE", MoreValues.ranges(MoreValues.rangeDays())),
          Map.entry("RangeTypes.TIMESTAMP", MoreValues.ranges(Values.dateTimes())),
          Map.entry("RangeTypes.TIMESTAMPTZ", MoreValues.ranges(Values.instants())),
          Map.entry("RangeTypes.OFFSET_DATE_TIME", MoreValues.ranges(Values.offsetDateTimes())),
          Map.entry("MultirangeTypes.INTEGER", MoreValues.multiranges(MoreValues.ends())),
          Map.entry("MultirangeTypes.BIGINT", MoreValues.multiranges(longs())),
          Map.entry("MultirangeTypes.NUMERIC", MoreValues.multiranges(MoreValues.decimals())),
          Map.entry("MultirangeTypes.DATE", MoreValues.multiranges(MoreValues.rangeDays())),
          Map.entry("MultirangeTypes.TIMESTAMP", MoreValues.multiranges(Values.dateTimes())),
          Map.entry("MultirangeTypes.TIMESTAMPTZ", MoreValues.multiranges(Values.instants())),
          Map.entry(
              "MultirangeTypes.OFFSET_DATE_TIME", MoreValues.multiranges(Values.offsetDateTimes())),
          Map.entry("NetworkTypes.INET", MoreValues.addresses()),
          Map.entry("NetworkTypes.CIDR", MoreValues.networks()),
          Map.entry("NetworkTypes.MACADDR", MoreValues.macAddresses()),
          Map.entry("BitTypes.VARBIT", MoreValues.bits()),
          Map.entry("GeometricTypes.POINT", MoreValues.points()),
          Map.entry("GeometricTypes.BOX", MoreValues.boxes()),
          Map.entry("GeometricTypes.CIRCLE", MoreValues.circles()),
          Map.entry("GeometricTypes.POLYGON", MoreValues.polygons()),
          Map.entry("GeometricTypes.LINE", MoreValues.lines()),
          Map.entry("GeometricTypes.LSEG", MoreValues.segments()),
          Map.entry("GeometricTypes.PATH", MoreValues.paths()),
          Map.entry("JsonTypes.JSONB", MoreValues.documents()),
          Map.entry("JsonTypes.JSON", MoreValues.documents().map(json -> "  " + json + "\n")),
          Map.entry("ExtensionTypes.HSTORE", MoreValues.maps()));

  private TypeValues() {}

  /** The values of a row. */
  static Arbitrary<Object> of(TypeRow row) {
    String constant = row.type().holder() + "." + row.type().constant();
    Arbitrary<?> values = BY_CONSTANT.get(constant);
    if (values == null) {
      throw new AssertionError("There are no values for " + constant);
    }
    return values.asGeneric();
  }

  private static Arbitrary<Long> longs() {
    return Arbitraries.longs().between(Long.MIN_VALUE, Long.MAX_VALUE - 1);
  }

  private static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.frequencyOf(
        Tuple.of(50, Values.decimals()),
        Tuple.of(
            1, Arbitraries.of(LONGEST, LONGEST.negate(), BigDecimal.ONE.movePointLeft(16_383))));
  }

  @SafeVarargs
  private static <V> Arbitrary<V> with(Arbitrary<V> values, V... extremes) {
    return Arbitraries.frequencyOf(Tuple.of(9, values), Tuple.of(1, Arbitraries.of(extremes)));
  }
}
