package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/** Days, moments and intervals that begin with no column. To be imported statically. */
public final class Dates {

  private Dates() {}

  /** The moment at which the transaction began. */
  public static TemporalExpression<Instant> now() {
    return new TemporalFormula<>(Template.of("now()"), SqlTypes.TIMESTAMPTZ);
  }

  /** The day on which the transaction began, in the time zone of the session. */
  public static TemporalExpression<LocalDate> today() {
    return new TemporalFormula<>(Template.of("current_date"), SqlTypes.DATE);
  }

  /** The moment at which the clock is read, which goes on within a statement. */
  public static TemporalExpression<Instant> clock() {
    return new TemporalFormula<>(Template.of("clock_timestamp()"), SqlTypes.TIMESTAMPTZ);
  }

  /** A time as an expression. */
  public static IntervalExpression<Duration> interval(Duration duration) {
    return new IntervalExpression<>(
        Template.of(new Bound<>(SqlTypes.DURATION, duration)), SqlTypes.DURATION);
  }

  /** Years, months and days as an expression. */
  public static IntervalExpression<Period> interval(Period period) {
    return new IntervalExpression<>(
        Template.of(new Bound<>(SqlTypes.PERIOD, period)), SqlTypes.PERIOD);
  }

  /** A view of a column that is an interval. */
  public static <V extends TemporalAmount> IntervalExpression<V> interval(Expression<V> of) {
    return new IntervalExpression<>(Template.of(of), of.type(), Node.of(of).label());
  }

  /** What clocks in the zone show at a moment. */
  public static TemporalExpression<LocalDateTime> local(Expression<?> moment, ZoneId zone) {
    return new TemporalFormula<>(
        Template.infix(moment, " at time zone " + Temporals.zone(zone)), SqlTypes.TIMESTAMP);
  }

  /** The moment at which clocks in the zone show this. */
  public static TemporalExpression<Instant> moment(Expression<LocalDateTime> local, ZoneId zone) {
    return new TemporalFormula<>(
        Template.infix(local, " at time zone " + Temporals.zone(zone)), SqlTypes.TIMESTAMPTZ);
  }

  /** The day of a year, a month and a day of the month. */
  public static TemporalExpression<LocalDate> date(
      NumberExpression<Integer> year,
      NumberExpression<Integer> month,
      NumberExpression<Integer> day) {
    return new TemporalFormula<>(Template.call("make_date", year, month, day), SqlTypes.DATE);
  }

  /** The day that a text says by a pattern: {@code DD.MM.YYYY}. */
  public static TemporalExpression<LocalDate> parseDate(Expression<String> text, String pattern) {
    return new TemporalFormula<>(
        Template.call("to_date", text, Literals.text(pattern)), SqlTypes.DATE);
  }

  /** The moment that a text says by a pattern, in the time zone of the session. */
  public static TemporalExpression<Instant> parseMoment(Expression<String> text, String pattern) {
    return new TemporalFormula<>(
        Template.call("to_timestamp", text, Literals.text(pattern)), SqlTypes.TIMESTAMPTZ);
  }

  /** So many of a unit: {@code interval(FILM.rentalDuration, DatePart.DAY)}. */
  public static IntervalExpression<Duration> interval(NumberExpression<?> count, DatePart unit) {
    return new IntervalExpression<>(
        Template.infix(count, " * interval '1 " + unit.sql + "'"), SqlTypes.DURATION);
  }

  /** The moments from one to another by steps, both ends included, as rows of one column. */
  public static FunctionTable<TemporalExpression<LocalDateTime>> moments(
      String name, LocalDateTime from, LocalDateTime to, Period step) {
    return new FunctionTable<>(
        name,
        new TemporalFormula<>(
            Template.of(
                "generate_series(",
                new Bound<>(SqlTypes.TIMESTAMP, from),
                ", ",
                new Bound<>(SqlTypes.TIMESTAMP, to),
                ", ",
                new Bound<>(SqlTypes.PERIOD, step),
                ")"),
            SqlTypes.TIMESTAMP,
            name));
  }

  /** What the clocks of the session's time zone showed when the transaction began. */
  public static TemporalExpression<LocalDateTime> localNow() {
    return new TemporalFormula<>(Template.of("localtimestamp"), SqlTypes.TIMESTAMP);
  }

  /** The moment at which the statement began. */
  public static TemporalExpression<Instant> statementTime() {
    return new TemporalFormula<>(Template.of("statement_timestamp()"), SqlTypes.TIMESTAMPTZ);
  }

  /** The moment so many seconds after the start of 1970. */
  public static TemporalExpression<Instant> ofEpoch(NumberExpression<?> seconds) {
    return new TemporalFormula<>(
        Template.call("to_timestamp", seconds.asDouble()), SqlTypes.TIMESTAMPTZ);
  }

  /** The time of day of an hour and a minute. */
  public static TemporalExpression<LocalTime> time(
      NumberExpression<Integer> hour, NumberExpression<Integer> minute) {
    return new TemporalFormula<>(Template.call("make_time", hour, minute, "0"), SqlTypes.TIME);
  }

  /** A day and a time of day together. */
  public static TemporalExpression<LocalDateTime> dateTime(
      Expression<LocalDate> day, Expression<LocalTime> time) {
    return new TemporalFormula<>(Template.infix(day, " + ", time), SqlTypes.TIMESTAMP);
  }

  /** True where two spans of time have a moment in common; their ends do not belong to them. */
  public static <V extends Comparable<? super V>> Predicate overlap(
      TemporalExpression<V> from,
      TemporalExpression<V> to,
      TemporalExpression<V> otherFrom,
      TemporalExpression<V> otherTo) {
    return new TemplateCondition(
        Template.of("(", from, ", ", to, ") overlaps (", otherFrom, ", ", otherTo, ")"));
  }

  static TemporalExpression<LocalDate> endOfMonth(Expression<LocalDate> day) {
    return new TemporalFormula<>(
        Template.of(
            "(date_trunc('month', ", day, ") + interval '1 month' - interval '1 day')::date"),
        SqlTypes.DATE);
  }
}
