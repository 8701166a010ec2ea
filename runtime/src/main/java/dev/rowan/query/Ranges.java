package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/** Ranges: of a column, of two ends, of many rows. To be imported statically. */
public final class Ranges {

  private Ranges() {}

  /**
   * A view of a column, or of another expression, that is a range in the database and text in Java:
   * {@code range(RENTAL.rentalPeriod, RangeType.TIMESTAMP)}.
   */
  public static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> range(Expression<String> of, RangeType<V, X> type) {
    return new RangeExpression<>(Template.of(of), type, type.sql(), Node.of(of).label());
  }

  /** The range from one value, which belongs to it, to another, which does not; null is open. */
  public static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> rangeOf(RangeType<V, X> type, @Nullable V from, @Nullable V to) {
    return rangeOf(type, from, to, RangeBounds.CLOSED_OPEN);
  }

  /** The range from one value to another; null is open. */
  public static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> rangeOf(
          RangeType<V, X> type, @Nullable V from, @Nullable V to, RangeBounds bounds) {
    return make(type, end(type, from), end(type, to), bounds);
  }

  /** The range from one expression to another; NULL is open. */
  public static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> rangeOf(
          RangeType<V, X> type, Expression<V> from, Expression<V> to, RangeBounds bounds) {
    return make(type, from, to, bounds);
  }

  private static <V extends Comparable<? super V>> Object end(
      RangeType<V, ?> type, @Nullable V value) {
    return value == null ? "null" : new Bound<>(type.end(), value);
  }

  private static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> make(RangeType<V, X> type, Object from, Object to, RangeBounds bounds) {
    Template call = Template.call(type.sql(), from, to, "'" + bounds.sql + "'");
    return new RangeExpression<>(call, type, type.sql(), null);
  }

  /** All points of the ranges of all rows, as a multirange. */
  public static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> rangeAgg(RangeExpression<V, X> of) {
    return aggregate("range_agg", of, of.ends().multirange());
  }

  /** The points that are in the ranges of all rows. */
  public static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> rangeIntersectAgg(RangeExpression<V, X> of) {
    return aggregate("range_intersect_agg", of, of.ends().sql());
  }

  private static <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeExpression<V, X> aggregate(String function, RangeExpression<V, X> of, String sqlName) {
    return new RangeExpression<>(Template.call(function, of), of.ends(), sqlName, null);
  }
}
