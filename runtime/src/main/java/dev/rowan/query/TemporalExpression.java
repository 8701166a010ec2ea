package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/**
 * An expression that is a day, a time of day or a moment. Parts of a {@code timestamptz} are those
 * in the time zone of the session.
 *
 * @param <V> the Java type of the value
 */
public sealed interface TemporalExpression<V extends Comparable<? super V>>
    extends ComparableExpression<V> permits TemporalColumn, TemporalFormula {

  /** This much later. */
  default TemporalExpression<V> plus(Duration duration) {
    return Temporals.shifted(this, " + ", new Bound<>(SqlTypes.DURATION, duration));
  }

  /** This much later. */
  default TemporalExpression<V> plus(Period period) {
    return Temporals.shifted(this, " + ", new Bound<>(SqlTypes.PERIOD, period));
  }

  /** This much later; see {@link Dates#interval}. */
  default TemporalExpression<V> plus(Expression<? extends TemporalAmount> interval) {
    return Temporals.shifted(this, " + ", interval);
  }

  /** This much earlier. */
  default TemporalExpression<V> minus(Duration duration) {
    return Temporals.shifted(this, " - ", new Bound<>(SqlTypes.DURATION, duration));
  }

  /** This much earlier. */
  default TemporalExpression<V> minus(Period period) {
    return Temporals.shifted(this, " - ", new Bound<>(SqlTypes.PERIOD, period));
  }

  /** This much earlier. */
  default TemporalExpression<V> minus(Expression<? extends TemporalAmount> interval) {
    return Temporals.shifted(this, " - ", interval);
  }

  /** So many days later. */
  default TemporalExpression<V> plusDays(int days) {
    return plus(Period.ofDays(days));
  }

  /** The time from the other to this. A day counts as 24 hours. */
  default IntervalExpression<Duration> since(Expression<V> other) {
    return new IntervalExpression<>(Temporals.difference(this, other), SqlTypes.DURATION);
  }

  /** The days from that of the other to that of this. */
  default NumberExpression<Integer> daysSince(Expression<V> other) {
    return new NumberFormula<>(Template.infix(asDate(), " - ", other.asDate()), SqlTypes.INTEGER);
  }

  /** The start of the year, month, week, day … that this is in. */
  default TemporalExpression<V> truncatedTo(DatePart part) {
    return Temporals.truncated(this, part);
  }

  /** The year, month, weekday … as a number. */
  default NumberExpression<Integer> get(DatePart part) {
    return Temporals.part(this, part);
  }

  /**
   * The value as text, by a pattern of {@code to_char}: {@code YYYY-MM-DD HH24:MI} (PostgreSQL,
   * "Data Type Formatting Functions"). The pattern stands in the SQL as a literal, so that the same
   * expression may stand in a {@code group by}.
   */
  default TextExpression format(String pattern) {
    return Texts.call("to_char", this, Literals.text(pattern));
  }

  @Override
  default TemporalExpression<V> as(String name) {
    return new TemporalFormula<>(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  @Override
  default TemporalExpression<V> coalesce(V value) {
    return new TemporalFormula<>(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  @Override
  default TemporalExpression<V> coalesce(Expression<V> other) {
    return new TemporalFormula<>(Template.call("coalesce", this, other).like(this), type());
  }

  @Override
  default TemporalExpression<V> nullIf(V value) {
    return new TemporalFormula<>(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }

  /** So many days earlier. */
  default TemporalExpression<V> minusDays(int days) {
    return minus(Period.ofDays(days));
  }

  /** The start of the year, month, day … that this is in there; of a {@code timestamptz} only. */
  default TemporalExpression<V> truncatedTo(DatePart part, ZoneId zone) {
    return new TemporalFormula<>(
        Template.of("date_trunc('" + part.sql + "', ", this, ", " + Temporals.zone(zone) + ")"),
        type());
  }

  /** The years, months and days from the other to this, as one counts an age. */
  default IntervalExpression<Period> age(Expression<V> other) {
    return new IntervalExpression<>(Template.call("age", this, other), SqlTypes.PERIOD);
  }

  /** The seconds since 1970, with their fraction. */
  default NumberExpression<BigDecimal> epoch() {
    return Temporals.epoch(this);
  }

  /**
   * The start of the step that this is in, where steps of this length begin at the origin: quarters
   * of an hour, weeks that begin on a Sunday. Of a {@code timestamp} or {@code timestamptz} only.
   */
  default TemporalExpression<V> binned(Duration step, V origin) {
    return new TemporalFormula<>(
        Template.call(
            "date_bin",
            new Bound<>(SqlTypes.DURATION, step),
            this,
            Value.of(this, origin, "binned")),
        type());
  }

  /** The years, months and days from this to the start of today. */
  default IntervalExpression<Period> age() {
    return new IntervalExpression<>(Template.call("age", this), SqlTypes.PERIOD);
  }

  /** The time of day, of a moment that in the session's time zone. */
  default TemporalExpression<LocalTime> asTime() {
    return new TemporalFormula<>(Casts.to(this, SqlTypes.TIME), SqlTypes.TIME);
  }

  /** The last day of the month that this is in. */
  default TemporalExpression<LocalDate> endOfMonth() {
    return Dates.endOfMonth(asDate());
  }

  /** Whether it is a day or moment and not {@code infinity}. */
  default Predicate isFinite() {
    return new TemplateCondition(Template.call("isfinite", this));
  }
}
