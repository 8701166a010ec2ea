package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.function.Function;

/**
 * Functions of a row among others; {@code over} says among which. To be imported statically.
 * Aggregates have an {@code over}, too.
 */
public final class Windows {

  private Windows() {}

  /**
   * A window function that still needs its window.
   *
   * @param <X> the kind of expression that it is then
   */
  public static final class Call<X> {
    private final AggregateCall call;
    private final Function<Template, X> kind;

    private Call(AggregateCall call, Function<Template, X> kind) {
      this.call = call;
      this.kind = kind;
    }

    /** Of each row among those that the window shows. */
    public X over(Window window) {
      return kind.apply(call.over(window));
    }
  }

  private static <V extends Number & Comparable<V>> Call<NumberExpression<V>> number(
      SqlType<V> type, String function, Object... arguments) {
    return new Call<>(
        AggregateCall.of(function, arguments), template -> new NumberFormula<>(template, type));
  }

  private static <V> Call<Expression<V>> value(Expression<V> of, String function, Object... more) {
    return new Call<>(
        AggregateCall.of(function, more), template -> new Formula<>(template.like(of), of.type()));
  }

  /** The number of the row, from 1. */
  public static Call<NumberExpression<Long>> rowNumber() {
    return number(SqlTypes.BIGINT, "row_number");
  }

  /** The rank: equal rows share one, and the next is skipped. */
  public static Call<NumberExpression<Long>> rank() {
    return number(SqlTypes.BIGINT, "rank");
  }

  /** The rank, where none is skipped. */
  public static Call<NumberExpression<Long>> denseRank() {
    return number(SqlTypes.BIGINT, "dense_rank");
  }

  /** The rank from 0 to 1. */
  public static Call<NumberExpression<Double>> percentRank() {
    return number(SqlTypes.DOUBLE, "percent_rank");
  }

  /** The share of the rows up to this one and its peers. */
  public static Call<NumberExpression<Double>> cumeDist() {
    return number(SqlTypes.DOUBLE, "cume_dist");
  }

  /**
   * The number of the part, from 1, when the rows are divided into so many parts of equal size.
   *
   * @throws IllegalArgumentException when not positive
   */
  public static Call<NumberExpression<Integer>> ntile(int parts) {
    return number(SqlTypes.INTEGER, "ntile", Integer.toString(positive("ntile", parts)));
  }

  /** The value in the row before this one; NULL when there is none. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> lag(
      NumberExpression<V> of) {
    return number(of.type(), "lag", of);
  }

  /** The value in the row before this one; NULL when there is none. */
  public static <V> Call<Expression<V>> lag(Expression<V> of) {
    return value(of, "lag", of);
  }

  /** The value so many rows before this one, or the given one when there is no such row. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> lag(
      NumberExpression<V> of, int distance, V otherwise) {
    return number(
        of.type(), "lag", of, Integer.toString(distance), new Bound<>(of.type(), otherwise));
  }

  /** The value so many rows before this one, or the given one when there is no such row. */
  public static <V> Call<Expression<V>> lag(Expression<V> of, int distance, V otherwise) {
    return value(of, "lag", of, Integer.toString(distance), new Bound<>(of.type(), otherwise));
  }

  /** The value in the row after this one; NULL when there is none. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> lead(
      NumberExpression<V> of) {
    return number(of.type(), "lead", of);
  }

  /** The value in the row after this one; NULL when there is none. */
  public static <V> Call<Expression<V>> lead(Expression<V> of) {
    return value(of, "lead", of);
  }

  /** The value so many rows after this one, or the given one when there is no such row. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> lead(
      NumberExpression<V> of, int distance, V otherwise) {
    return number(
        of.type(), "lead", of, Integer.toString(distance), new Bound<>(of.type(), otherwise));
  }

  /** The value so many rows after this one, or the given one when there is no such row. */
  public static <V> Call<Expression<V>> lead(Expression<V> of, int distance, V otherwise) {
    return value(of, "lead", of, Integer.toString(distance), new Bound<>(of.type(), otherwise));
  }

  /** The value in the first row that the window shows. */
  public static <V> Call<Expression<V>> firstValue(Expression<V> of) {
    return value(of, "first_value", of);
  }

  /** The value in the last row that the window shows. */
  public static <V> Call<Expression<V>> lastValue(Expression<V> of) {
    return value(of, "last_value", of);
  }

  /** The value in a row that the window shows, from 1; NULL when it does not show so many. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> nthValue(
      NumberExpression<V> of, int number) {
    return number(of.type(), "nth_value", of, Integer.toString(positive("nthValue", number)));
  }

  /** The value in a row that the window shows, from 1; NULL when it does not show so many. */
  public static <V> Call<Expression<V>> nthValue(Expression<V> of, int number) {
    return value(of, "nth_value", of, Integer.toString(positive("nthValue", number)));
  }

  /** The value in the first row that the window shows. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> firstValue(
      NumberExpression<V> of) {
    return number(of.type(), "first_value", of);
  }

  /** The value in the last row that the window shows. */
  public static <V extends Number & Comparable<V>> Call<NumberExpression<V>> lastValue(
      NumberExpression<V> of) {
    return number(of.type(), "last_value", of);
  }

  /** The day, time or moment in the row before this one; NULL when there is none. */
  public static <V extends Comparable<? super V>> Call<TemporalExpression<V>> lag(
      TemporalExpression<V> of) {
    return temporal(of, "lag");
  }

  /** The day, time or moment in the row after this one; NULL when there is none. */
  public static <V extends Comparable<? super V>> Call<TemporalExpression<V>> lead(
      TemporalExpression<V> of) {
    return temporal(of, "lead");
  }

  private static <V extends Comparable<? super V>> Call<TemporalExpression<V>> temporal(
      TemporalExpression<V> of, String function) {
    return new Call<>(
        AggregateCall.of(function, of), template -> new TemporalFormula<>(template, of.type()));
  }

  private static int positive(String function, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(function + "(" + number + ") must be positive");
    }
    return number;
  }
}
