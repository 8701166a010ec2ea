package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;

/**
 * Aggregates of statistics. To be imported statically. They reckon with floating-point numbers, and
 * pass over NULLs.
 */
public final class Statistics {

  private Statistics() {}

  private static NumberAggregate<Double> call(String function, Expression<?>... of) {
    Object[] arguments = new Object[of.length];
    for (int i = 0; i < of.length; i++) {
      arguments[i] = of[i].asDouble();
    }
    return new NumberAggregate<>(AggregateCall.of(function, arguments), SqlTypes.DOUBLE);
  }

  /** The variance of a sample; NULL of less than two rows. */
  public static NumberAggregate<Double> variance(NumberExpression<?> of) {
    return call("var_samp", of);
  }

  /** The variance of all there are. */
  public static NumberAggregate<Double> variancePop(NumberExpression<?> of) {
    return call("var_pop", of);
  }

  /** The standard deviation of a sample; NULL of less than two rows. */
  public static NumberAggregate<Double> stddev(NumberExpression<?> of) {
    return call("stddev_samp", of);
  }

  /** The standard deviation of all there are. */
  public static NumberAggregate<Double> stddevPop(NumberExpression<?> of) {
    return call("stddev_pop", of);
  }

  /** The correlation, from -1 to 1. */
  public static NumberAggregate<Double> corr(NumberExpression<?> y, NumberExpression<?> x) {
    return call("corr", y, x);
  }

  /** The covariance of a sample. */
  public static NumberAggregate<Double> covariance(NumberExpression<?> y, NumberExpression<?> x) {
    return call("covar_samp", y, x);
  }

  /** By how much {@code y} grows with each unit of {@code x}, on the line of least squares. */
  public static NumberAggregate<Double> regrSlope(NumberExpression<?> y, NumberExpression<?> x) {
    return call("regr_slope", y, x);
  }

  /** Where the line of least squares is when {@code x} is 0. */
  public static NumberAggregate<Double> regrIntercept(
      NumberExpression<?> y, NumberExpression<?> x) {
    return call("regr_intercept", y, x);
  }

  /** The value in the middle, or the mean of the two in the middle. */
  public static NumberExpression<Double> median(NumberExpression<?> of) {
    return percentileCont(0.5, of);
  }

  /**
   * The value below which this share of the rows is, between two values when it must be.
   *
   * @throws IllegalArgumentException when the share is not from 0 to 1
   */
  public static NumberExpression<Double> percentileCont(double share, NumberExpression<?> of) {
    Template call =
        Template.of(
            "percentile_cont(" + checked(share) + ") within group (order by ", of.asDouble(), ")");
    return new NumberFormula<>(call, SqlTypes.DOUBLE);
  }

  /**
   * The first value that is not below this share of the rows.
   *
   * @throws IllegalArgumentException when the share is not from 0 to 1
   */
  public static <V extends Number & Comparable<V>> NumberExpression<V> percentileDisc(
      double share, NumberExpression<V> of) {
    return new NumberFormula<>(disc(share, of), of.type());
  }

  /** As {@link #percentileDisc(double, NumberExpression)}, of days, times and moments. */
  public static <V extends Comparable<? super V>> TemporalExpression<V> percentileDisc(
      double share, TemporalExpression<V> of) {
    return new TemporalFormula<>(disc(share, of), of.type());
  }

  private static Template disc(double share, Expression<?> of) {
    return Template.of("percentile_disc(" + checked(share) + ") within group (order by ", of, ")");
  }

  private static double checked(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share of " + share + " is not from 0 to 1");
    }
    return share;
  }

  /** The value that most rows have; any one of them when there are several. */
  public static <V> Expression<V> mode(Expression<V> of) {
    return new Formula<>(
        Template.of("mode() within group (order by ", of, ")").like(of), of.type());
  }
}
