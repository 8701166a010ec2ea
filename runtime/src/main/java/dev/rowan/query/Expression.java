package dev.rowan.query;

import dev.rowan.mapping.SqlType;
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
public sealed interface Expression<V> permits ComparableExpression, Node {

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

  /** The SQL. */
  @Override
  String toString();
}
