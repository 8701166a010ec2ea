package dev.rowan.query;

import static dev.rowan.query.Dates.clock;
import static dev.rowan.query.Dates.date;
import static dev.rowan.query.Dates.interval;
import static dev.rowan.query.Dates.local;
import static dev.rowan.query.Dates.moment;
import static dev.rowan.query.Dates.now;
import static dev.rowan.query.Dates.parseDate;
import static dev.rowan.query.Functions.greatest;
import static dev.rowan.query.Sql.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of days, moments and intervals. */
class DateFunctionsTest extends FunctionTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-31");
  private static final LocalDateTime TIME = DAY.atTime(17, 30);
  private static final Instant MOMENT = Instant.parse("2026-03-31T22:30:00Z");

  @Test
  void moveDays() {
    holds(value(DAY).plusDays(1), "(?::date + ?::interval)::date", DAY.plusDays(1));
    holds(value(DAY).minusDays(31), "(?::date - ?::interval)::date", DAY.minusDays(31));
    holds(
        value(TIME).plus(interval(value(2), DatePart.MONTH)),
        "?::timestamp + (? * interval '1 month')",
        TIME.plusMonths(2));
    holds(
        value(TIME).plus(interval(Period.ofDays(2)).plus(interval(Duration.ofHours(1)))),
        "?::timestamp + (?::interval + ?::interval)",
        TIME.plusDays(2).plusHours(1));
    holds(
        value(DAY).truncatedTo(DatePart.QUARTER),
        "date_trunc('quarter', ?::date)::date",
        LocalDate.parse("2026-01-01"));
    holds(
        greatest(value(DAY), value(DAY.plusDays(1))),
        "greatest(?::date, ?::date)",
        DAY.plusDays(1));
  }

  @Test
  void measure() {
    holds(
        value(DAY).age(value(LocalDate.parse("2024-02-28"))),
        "age(?::date, ?::date)",
        Period.of(2, 1, 3));
    holds(
        value(TIME).since(value(DAY.atStartOfDay())),
        "?::timestamp - ?::timestamp",
        Duration.ofMinutes(17 * 60 + 30));
    holds(
        value(TIME).since(value(DAY.atStartOfDay())).get(DatePart.HOUR),
        "extract(hour from ?::timestamp - ?::timestamp)::integer",
        17);
    holds(
        interval(Duration.ofMinutes(90)).epoch(),
        "extract(epoch from ?::interval)",
        new BigDecimal("5400.000000"));
    holds(
        interval(value(40), DatePart.DAY).justified().asPeriod(),
        "justify_interval(? * interval '1 day')",
        Period.of(0, 1, 10));
    holds(
        interval(Duration.ofMinutes(90)).times(value(2)).format("HH24:MI"),
        "to_char(?::interval * ?, 'HH24:MI')",
        "03:00");
    isTrue(interval(Duration.ofHours(2)).gt(Duration.ofHours(1)), "?::interval > ?::interval");
    holds(
        value(MOMENT).epoch(),
        "extract(epoch from ?::timestamptz)",
        new BigDecimal(MOMENT.getEpochSecond() + ".000000"));
    isTrue(clock().goe(now()), "clock_timestamp() >= now()");
  }

  @Test
  void makeAndRead() {
    holds(date(value(2026), value(3), value(31)), "make_date(?, ?, ?)", DAY);
    holds(parseDate(value("31.03.2026"), "DD.MM.YYYY"), "to_date(?, 'DD.MM.YYYY')", DAY);
    holds(value(TIME).format("Dy HH24\"h\""), "to_char(?::timestamp, 'Dy HH24\"h\"')", "Tue 17h");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Zurich", "America/St_Johns", "UTC", "Z", "+02:00", "-03:30", "UTC+5"})
  void knowZones(String name) {
    ZoneId zone = ZoneId.of(name);
    LocalDateTime there = LocalDateTime.ofInstant(MOMENT, zone);
    String sql = Temporals.zone(zone);
    holds(local(value(MOMENT), zone), "?::timestamptz at time zone " + sql, there);
    holds(moment(value(there), zone), "?::timestamp at time zone " + sql, MOMENT);
    holds(
        value(MOMENT).truncatedTo(DatePart.DAY, zone),
        "date_trunc('day', ?::timestamptz, " + sql + ")",
        there.toLocalDate().atStartOfDay(zone).toInstant());
  }

  @Test
  void writeOffsetsAsPostgresReadsThem() {
    org.assertj.core.api.Assertions.assertThat(Temporals.zone(ZoneOffset.ofHours(2)))
        .isEqualTo("'UTC-02:00'");
  }
}
