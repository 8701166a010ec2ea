package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is an interval. Made by {@link Dates}, and by {@link
 * TemporalExpression#since}. Immutable.
 *
 * @param <V> how it is read: a {@link Duration}, or a {@link Period} when it has months
 */
public final class IntervalExpression<V extends TemporalAmount> extends Formula<V> {

  IntervalExpression(Template template, SqlType<V> type, @Nullable String label) {
    super(template, type, label);
  }

  IntervalExpression(Template template, SqlType<V> type) {
    super(template, type);
  }

  /** The sum. */
  public IntervalExpression<V> plus(Expression<? extends TemporalAmount> other) {
    return same(Template.infix(this, " + ", other));
  }

  /** The difference. */
  public IntervalExpression<V> minus(Expression<? extends TemporalAmount> other) {
    return same(Template.infix(this, " - ", other));
  }

  /** So many times this. */
  public IntervalExpression<V> times(NumberExpression<?> factor) {
    return same(Template.infix(this, " * ", factor));
  }

  /** The part of this, which is not normalised: hours of the time of day, days of the days. */
  public NumberExpression<Integer> get(DatePart part) {
    return Temporals.part(this, part);
  }

  /** All of it in seconds; a month counts as 30 days, a year as 365.25. */
  public NumberExpression<BigDecimal> epoch() {
    return Temporals.epoch(this);
  }

  /** The same with 24 hours as a day and 30 days as a month, so that no part is too great. */
  public IntervalExpression<V> justified() {
    return same(Template.call("justify_interval", this));
  }

  /** The interval as text, by a pattern of {@code to_char}. */
  public TextExpression format(String pattern) {
    return Texts.call("to_char", this, Literals.text(pattern));
  }

  /** The same to be read as a {@link Duration}: without months. */
  public IntervalExpression<Duration> asDuration() {
    return new IntervalExpression<>(template(), SqlTypes.DURATION, label());
  }

  /** The same to be read as a {@link Period}: without a time of day. */
  public IntervalExpression<Period> asPeriod() {
    return new IntervalExpression<>(template(), SqlTypes.PERIOD, label());
  }

  /** True where this is longer than the other. */
  public Predicate gt(Expression<? extends TemporalAmount> other) {
    return new Comparison(this, Operator.GT, other);
  }

  /** True where this is longer than the value. */
  public Predicate gt(V value) {
    return new Comparison(this, Operator.GT, Value.of(this, value, "gt"));
  }

  /** True where this is shorter than the other. */
  public Predicate lt(Expression<? extends TemporalAmount> other) {
    return new Comparison(this, Operator.LT, other);
  }

  /** True where this is shorter than the value. */
  public Predicate lt(V value) {
    return new Comparison(this, Operator.LT, Value.of(this, value, "lt"));
  }

  private IntervalExpression<V> same(Template template) {
    return new IntervalExpression<>(template, type());
  }

  @Override
  public IntervalExpression<V> as(String name) {
    return new IntervalExpression<>(Template.of(this), type(), Identifiers.check(name));
  }

  @Override
  public IntervalExpression<V> coalesce(V value) {
    return same(Template.call("coalesce", this, Value.of(this, value, "coalesce")));
  }

  @Override
  public IntervalExpression<V> coalesce(Expression<V> other) {
    return same(Template.call("coalesce", this, other));
  }

  @Override
  String placeholder() {
    return "?::interval";
  }

  @Override
  String arrayPlaceholder() {
    return "?::interval[]";
  }
}
