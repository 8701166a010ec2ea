package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * Functions that make one value of many rows. To be imported statically. All but {@code count} are
 * NULL when there is no row.
 */
public final class Aggregates {

  private Aggregates() {}

  /** The number of rows. */
  public static NumberAggregate<Long> count() {
    return new NumberAggregate<>(AggregateCall.of("count", "*"), SqlTypes.BIGINT);
  }

  /** The number of rows in which the expression is not NULL. */
  public static NumberAggregate<Long> count(Expression<?> of) {
    return new NumberAggregate<>(AggregateCall.of("count", of), SqlTypes.BIGINT);
  }

  /** The number of different values that are not NULL. */
  public static NumberAggregate<Long> countDistinct(Expression<?> of) {
    return count(of).distinct();
  }

  /** The sum, of whole numbers too, which it might outgrow. */
  public static NumberAggregate<BigDecimal> sum(NumberExpression<?> of) {
    return numeric("sum", of);
  }

  /** The average. */
  public static NumberAggregate<BigDecimal> avg(NumberExpression<?> of) {
    return numeric("avg", of);
  }

  private static NumberAggregate<BigDecimal> numeric(String function, NumberExpression<?> of) {
    AggregateCall call = AggregateCall.of(function, of);
    boolean isNumeric = of.type() == (Object) SqlTypes.NUMERIC;
    return new NumberAggregate<>(isNumeric ? call : call.cast("numeric"), SqlTypes.NUMERIC);
  }

  /** The greatest number. */
  public static <V extends Number & Comparable<V>> NumberAggregate<V> max(NumberExpression<V> of) {
    return new NumberAggregate<>(AggregateCall.of("max", of), of.type());
  }

  /** The smallest number. */
  public static <V extends Number & Comparable<V>> NumberAggregate<V> min(NumberExpression<V> of) {
    return new NumberAggregate<>(AggregateCall.of("min", of), of.type());
  }

  /** The latest. */
  public static <V extends Comparable<? super V>> TemporalAggregate<V> max(
      TemporalExpression<V> of) {
    return new TemporalAggregate<>(AggregateCall.of("max", of), of.type());
  }

  /** The earliest. */
  public static <V extends Comparable<? super V>> TemporalAggregate<V> min(
      TemporalExpression<V> of) {
    return new TemporalAggregate<>(AggregateCall.of("min", of), of.type());
  }

  /** The last text in the order of the collation. */
  public static TextAggregate max(TextExpression of) {
    return new TextAggregate(AggregateCall.of("max", of), of.type());
  }

  /** The first text in the order of the collation. */
  public static TextAggregate min(TextExpression of) {
    return new TextAggregate(AggregateCall.of("min", of), of.type());
  }

  /** The greatest value. */
  public static <V extends Comparable<? super V>> ComparableAggregate<V> max(
      ComparableExpression<V> of) {
    return new ComparableAggregate<>(AggregateCall.of("max", of), of.type());
  }

  /** The smallest value. */
  public static <V extends Comparable<? super V>> ComparableAggregate<V> min(
      ComparableExpression<V> of) {
    return new ComparableAggregate<>(AggregateCall.of("min", of), of.type());
  }

  /** The texts with the delimiter between them; NULLs are left out. */
  public static TextAggregate stringAgg(TextExpression of, String delimiter) {
    return new TextAggregate(
        AggregateCall.of("string_agg", of, Literals.text(delimiter)), SqlTypes.TEXT);
  }

  /** The values as an array, with the NULLs. */
  public static <V> ArrayAggregate<V> arrayAgg(Expression<V> of) {
    return new ArrayAggregate<>(AggregateCall.of("array_agg", of), SqlTypes.listOf(of.type()));
  }

  /** Whether the condition is true in all rows. */
  public static BooleanAggregate every(Predicate condition) {
    return new BooleanAggregate(AggregateCall.of("bool_and", condition), SqlTypes.BOOLEAN);
  }

  /** Whether the condition is true in some row. */
  public static BooleanAggregate some(Predicate condition) {
    return new BooleanAggregate(AggregateCall.of("bool_or", condition), SqlTypes.BOOLEAN);
  }

  /** 1 in the rows of a subtotal over this expression, else 0. */
  public static NumberExpression<Integer> grouping(Expression<?>... of) {
    return new NumberFormula<>(Template.call("grouping", List.of(of)), SqlTypes.INTEGER);
  }

  /** The sum of times. */
  public static IntervalExpression<Duration> sum(IntervalExpression<Duration> of) {
    return new IntervalExpression<>(Template.call("sum", of), of.type());
  }

  /** The average of times. */
  public static IntervalExpression<Duration> avg(IntervalExpression<Duration> of) {
    return new IntervalExpression<>(Template.call("avg", of), of.type());
  }

  /** The bits that the numbers of all rows have. */
  public static <V extends Number & Comparable<V>> NumberAggregate<V> bitAnd(
      NumberExpression<V> of) {
    return new NumberAggregate<>(AggregateCall.of("bit_and", of), of.type());
  }

  /** The bits that the number of some row has. */
  public static <V extends Number & Comparable<V>> NumberAggregate<V> bitOr(
      NumberExpression<V> of) {
    return new NumberAggregate<>(AggregateCall.of("bit_or", of), of.type());
  }

  /**
   * A call of an aggregate that PostgreSQL, an extension or you have made. The name stands in the
   * SQL as an identifier, {@code schema.name} as two.
   */
  public static <V> ValueAggregate<V> aggregate(
      SqlType<V> type, String name, Expression<?>... arguments) {
    return new ValueAggregate<>(
        AggregateCall.of(Identifiers.path(name), (Object[]) arguments), type);
  }

  /** The value of some row, whichever it is: where all rows of a group have the same. */
  public static <V> ValueAggregate<V> anyValue(Expression<V> of) {
    return new ValueAggregate<>(AggregateCall.of("any_value", of), of.type());
  }
}
