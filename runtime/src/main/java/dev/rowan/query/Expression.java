package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something in SQL that has a value of type {@code V}: a column mostly. Immutable and thread-safe.
 *
 * <p>Conditions follow SQL where there is no value: a comparison with NULL is neither true nor
 * false, and only rows whose condition is true are returned. So neither {@code email.eq("a")} nor
 * {@code email.ne("a")} finds a row whose {@code email} is NULL, and {@link Predicate#not} of them
 * does not either; {@link #isNull} does.
 *
 * <p>A null argument is a mistake and throws {@link IllegalArgumentException}, except in the {@code
 * …IfPresent} forms, where it means: no condition.
 *
 * @param <V> the Java type of the value
 */
public sealed interface Expression<V> extends Selection<V>
    permits ArrayExpression, ComparableExpression, Node {

  /** How values travel to and from the database. */
  SqlType<V> type();

  /** True where this is {@code value}. */
  default Predicate eq(V value) {
    return new Comparison(this, Operator.EQ, Value.of(this, value, "eq"));
  }

  /** True where both have the same value; never where one is NULL. */
  default Predicate eq(Expression<V> other) {
    return new Comparison(this, Operator.EQ, other);
  }

  /** As {@link #eq(Object)}; no condition when the value is null. */
  default Predicate eqIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : eq(value);
  }

  /** True where this has a value other than {@code value}. */
  default Predicate ne(V value) {
    return new Comparison(this, Operator.NE, Value.of(this, value, "ne"));
  }

  /** True where both have values, and different ones. */
  default Predicate ne(Expression<V> other) {
    return new Comparison(this, Operator.NE, other);
  }

  /** As {@link #ne(Object)}; no condition when the value is null. */
  default Predicate neIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : ne(value);
  }

  /** True where this is one of those, for {@code any}, or all of them, for {@code all}. */
  default Predicate eq(Quantified<V> others) {
    return others.compare(this, Operator.EQ);
  }

  /** True where this is another value than one of those, or than all of them. */
  default Predicate ne(Quantified<V> others) {
    return others.compare(this, Operator.NE);
  }

  /** True where this is one of the values. */
  @SuppressWarnings("unchecked")
  default Predicate in(V first, V... more) {
    return Membership.of(this, Values.listOf(first, more), "in");
  }

  /**
   * True where this is one of the values; nowhere when there are none. They travel as one array,
   * whatever their number.
   */
  default Predicate in(Collection<? extends V> values) {
    return Membership.of(this, values, "in");
  }

  /** As {@link #in(Collection)}; no condition when the collection is null. */
  default Predicate inIfPresent(@Nullable Collection<? extends V> values) {
    return values == null ? Predicate.noCondition() : in(values);
  }

  /** True where this has a value that is none of these. */
  @SuppressWarnings("unchecked")
  default Predicate notIn(V first, V... more) {
    return Membership.of(this, Values.listOf(first, more), "notIn").not();
  }

  /** True where this has a value that is none of these; everywhere when there are none. */
  default Predicate notIn(Collection<? extends V> values) {
    return Membership.of(this, values, "notIn").not();
  }

  /** As {@link #notIn(Collection)}; no condition when the collection is null. */
  default Predicate notInIfPresent(@Nullable Collection<? extends V> values) {
    return values == null ? Predicate.noCondition() : notIn(values);
  }

  /** True where there is no value. */
  default Predicate isNull() {
    return new NullTest(this, true);
  }

  /** True where there is a value. */
  default Predicate isNotNull() {
    return new NullTest(this, false);
  }

  /** Smallest first; rows without a value last. */
  default Order asc() {
    return new Order(this, Order.Direction.ASC, Order.Nulls.DEFAULT);
  }

  /** Greatest first; rows without a value before them. */
  default Order desc() {
    return new Order(this, Order.Direction.DESC, Order.Nulls.DEFAULT);
  }

  /** True where this is one of the values that the select finds. */
  default Predicate in(Select1<V> select) {
    return new TemplateCondition(Template.of(this, " in (", select.part(), ")"));
  }

  /** True where this is none of the values that the select finds; nowhere when it finds a NULL. */
  default Predicate notIn(Select1<V> select) {
    return new TemplateCondition(Template.of(this, " not in (", select.part(), ")"));
  }

  /** True where this has another value than {@code other}, or just one of them is NULL. */
  default Predicate isDistinctFrom(Expression<V> other) {
    return new TemplateCondition(Template.of(this, " is distinct from ", other));
  }

  /** True where this has another value, or none; null stands for NULL. */
  default Predicate isDistinctFrom(@Nullable V value) {
    return value == null ? isNotNull() : isDistinctFrom(Value.of(this, value, "isDistinctFrom"));
  }

  /** True where both have the same value, or neither has one. */
  default Predicate isNotDistinctFrom(Expression<V> other) {
    return new TemplateCondition(Template.of(this, " is not distinct from ", other));
  }

  /** True where this has the value; null stands for NULL. */
  default Predicate isNotDistinctFrom(@Nullable V value) {
    return value == null ? isNull() : isNotDistinctFrom(Value.of(this, value, "isNotDistinctFrom"));
  }

  /** The same under a name, which it has in the result and in an order. */
  default Expression<V> as(String name) {
    return new Formula<>(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  /** This, or where it is NULL the value. */
  default Expression<V> coalesce(V value) {
    return new Formula<>(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  /** This, or where it is NULL the other. */
  default Expression<V> coalesce(Expression<V> other) {
    return new Formula<>(Template.call("coalesce", this, other).like(this), type());
  }

  /** This, or NULL where it is the value. */
  default Expression<V> nullIf(V value) {
    return new Formula<>(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }

  /** This as another type, by PostgreSQL's {@code cast}. */
  default <W> Expression<W> cast(SqlType<W> other) {
    return new Formula<>(Casts.to(this, other), other);
  }

  /** This as text. */
  default TextExpression asText() {
    return new TextFormula(Casts.to(this, SqlTypes.TEXT), SqlTypes.TEXT);
  }

  /** This as {@code integer}, rounded. */
  default NumberExpression<Integer> asInteger() {
    return new NumberFormula<>(Casts.to(this, SqlTypes.INTEGER), SqlTypes.INTEGER);
  }

  /** This as {@code bigint}, rounded. */
  default NumberExpression<Long> asLong() {
    return new NumberFormula<>(Casts.to(this, SqlTypes.BIGINT), SqlTypes.BIGINT);
  }

  /** This as {@code double precision}. */
  default NumberExpression<Double> asDouble() {
    return new NumberFormula<>(Casts.to(this, SqlTypes.DOUBLE), SqlTypes.DOUBLE);
  }

  /** This as {@code numeric}. */
  default NumberExpression<BigDecimal> asNumeric() {
    return new NumberFormula<>(Casts.to(this, SqlTypes.NUMERIC), SqlTypes.NUMERIC);
  }

  /** This as {@code date}: the day, of a moment that in the session's time zone. */
  default TemporalExpression<LocalDate> asDate() {
    return new TemporalFormula<>(Casts.to(this, SqlTypes.DATE), SqlTypes.DATE);
  }

  /** This as {@code timestamp}; the start of a day, of a moment in the session's time zone. */
  default TemporalExpression<LocalDateTime> asTimestamp() {
    return new TemporalFormula<>(Casts.to(this, SqlTypes.TIMESTAMP), SqlTypes.TIMESTAMP);
  }

  /** The SQL. */
  @Override
  String toString();
}
