package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * An expression whose values have an order: numbers, text, temporal values and the like. The order
 * is the database's; for text that is the collation of the column.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ComparableExpression<V extends Comparable<? super V>> extends Expression<V>
    permits BooleanExpression,
        ComparableColumn,
        ComparableFormula,
        NumberFunctions,
        TemporalExpression,
        TextFunctions {

  /** True where this is greater than {@code value}. */
  default Predicate gt(V value) {
    return new Comparison(this, Operator.GT, Value.of(this, value, "gt"));
  }

  /** True where this is greater than the other. */
  default Predicate gt(Expression<V> other) {
    return new Comparison(this, Operator.GT, other);
  }

  /** As {@link #gt(Comparable)}; no condition when the value is null. */
  default Predicate gtIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : gt(value);
  }

  /** True where this is greater than {@code value} or equal to it. */
  default Predicate goe(V value) {
    return new Comparison(this, Operator.GOE, Value.of(this, value, "goe"));
  }

  /** True where this is greater than the other or equal to it. */
  default Predicate goe(Expression<V> other) {
    return new Comparison(this, Operator.GOE, other);
  }

  /** As {@link #goe(Comparable)}; no condition when the value is null. */
  default Predicate goeIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : goe(value);
  }

  /** True where this is less than {@code value}. */
  default Predicate lt(V value) {
    return new Comparison(this, Operator.LT, Value.of(this, value, "lt"));
  }

  /** True where this is less than the other. */
  default Predicate lt(Expression<V> other) {
    return new Comparison(this, Operator.LT, other);
  }

  /** As {@link #lt(Comparable)}; no condition when the value is null. */
  default Predicate ltIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : lt(value);
  }

  /** True where this is less than {@code value} or equal to it. */
  default Predicate loe(V value) {
    return new Comparison(this, Operator.LOE, Value.of(this, value, "loe"));
  }

  /** True where this is less than the other or equal to it. */
  default Predicate loe(Expression<V> other) {
    return new Comparison(this, Operator.LOE, other);
  }

  /** As {@link #loe(Comparable)}; no condition when the value is null. */
  default Predicate loeIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : loe(value);
  }

  /** True from {@code low} to {@code high}, both included; nowhere when low is the greater. */
  default Predicate between(V low, V high) {
    return new Between(
        this, Value.of(this, low, "between"), Value.of(this, high, "between"), false);
  }

  /** As {@link #between}; a null end is open, and with two there is no condition. */
  default Predicate betweenIfPresent(@Nullable V low, @Nullable V high) {
    if (low == null) {
      return loeIfPresent(high);
    }
    return high == null ? goe(low) : between(low, high);
  }

  @Override
  default ComparableExpression<V> as(String name) {
    return new ComparableFormula<>(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  @Override
  default ComparableExpression<V> coalesce(V value) {
    return new ComparableFormula<>(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  @Override
  default ComparableExpression<V> coalesce(Expression<V> other) {
    return new ComparableFormula<>(Template.call("coalesce", this, other).like(this), type());
  }

  @Override
  default ComparableExpression<V> nullIf(V value) {
    return new ComparableFormula<>(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }

  /** True where this is greater than one of those, or than all of them. */
  default Predicate gt(Quantified<V> others) {
    return others.compare(this, Operator.GT);
  }

  /** True where this is greater than one of those or equal to it, or so for all of them. */
  default Predicate goe(Quantified<V> others) {
    return others.compare(this, Operator.GOE);
  }

  /** True where this is less than one of those, or than all of them. */
  default Predicate lt(Quantified<V> others) {
    return others.compare(this, Operator.LT);
  }

  /** True where this is less than one of those or equal to it, or so for all of them. */
  default Predicate loe(Quantified<V> others) {
    return others.compare(this, Operator.LOE);
  }

  /** True from one expression to the other, both included. */
  default Predicate between(Expression<V> low, Expression<V> high) {
    return new Between(this, low, high, false);
  }
}
