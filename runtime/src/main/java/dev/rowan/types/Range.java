package dev.rowan.types;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All values from one to another, as PostgreSQL's range types have them. Each end belongs to the
 * range or not, and may be missing, which is without limit.
 *
 * <p>A range of {@code Integer}, {@code Long} or {@code LocalDate} is kept in the form that
 * PostgreSQL gives it: {@code closed(1, 5)} is {@code [1,6)}, and equal to {@code closedOpen(1,
 * 6)}. A range in which nothing is, {@code open(1, 1)}, is {@link #empty}. Immutable.
 *
 * @param <V> the type of the ends
 */
public final class Range<V extends Comparable<? super V>> {

  private static final Range<?> EMPTY = new Range<>(Bounds.<Integer>none(), true);

  private final Bounds<V> bounds;
  private final boolean isEmpty;

  private Range(Bounds<V> bounds, boolean isEmpty) {
    this.bounds = bounds;
    this.isEmpty = isEmpty;
  }

  /**
   * The range between two ends, each of which is null when there is no limit.
   *
   * @throws IllegalArgumentException when the lower end is greater than the upper one
   */
  public static <V extends Comparable<? super V>> Range<V> of(
      @Nullable V lower, boolean lowerInclusive, @Nullable V upper, boolean upperInclusive) {
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("The lower end " + lower + " is greater than " + upper);
    }
    Bounds<V> bounds = Discrete.canonical(lower, lowerInclusive, upper, upperInclusive);
    return bounds.holdNothing() ? empty() : new Range<>(bounds, false);
  }

  /** From one value to another, with both: {@code [lower, upper]}. */
  public static <V extends Comparable<? super V>> Range<V> closed(V lower, V upper) {
    return of(checked(lower), true, checked(upper), true);
  }

  /** From one value to another, without the upper one: {@code [lower, upper)}. */
  public static <V extends Comparable<? super V>> Range<V> closedOpen(V lower, V upper) {
    return of(checked(lower), true, checked(upper), false);
  }

  /** From one value to another, without the lower one: {@code (lower, upper]}. */
  public static <V extends Comparable<? super V>> Range<V> openClosed(V lower, V upper) {
    return of(checked(lower), false, checked(upper), true);
  }

  /** Between two values, without them: {@code (lower, upper)}. */
  public static <V extends Comparable<? super V>> Range<V> open(V lower, V upper) {
    return of(checked(lower), false, checked(upper), false);
  }

  /** The value and all that is greater. */
  public static <V extends Comparable<? super V>> Range<V> atLeast(V lower) {
    return of(checked(lower), true, null, false);
  }

  /** All that is greater than the value. */
  public static <V extends Comparable<? super V>> Range<V> greaterThan(V lower) {
    return of(checked(lower), false, null, false);
  }

  /** The value and all that is less. */
  public static <V extends Comparable<? super V>> Range<V> atMost(V upper) {
    return of(null, false, checked(upper), true);
  }

  /** All that is less than the value. */
  public static <V extends Comparable<? super V>> Range<V> lessThan(V upper) {
    return of(null, false, checked(upper), false);
  }

  /** Everything. */
  public static <V extends Comparable<? super V>> Range<V> all() {
    return new Range<>(Bounds.<V>none(), false);
  }

  /** Nothing. */
  @SuppressWarnings("unchecked") // it holds no value
  public static <V extends Comparable<? super V>> Range<V> empty() {
    return (Range<V>) EMPTY;
  }

  private static <V> V checked(V end) {
    return Objects.requireNonNull(end, "An end is null; atLeast, atMost and all have no limit");
  }

  /** The lower end; null when there is none. */
  public @Nullable V lower() {
    return bounds.lower();
  }

  /** The upper end; null when there is none. */
  public @Nullable V upper() {
    return bounds.upper();
  }

  /** Whether there is a lower end that belongs to the range. */
  public boolean lowerInclusive() {
    return bounds.lowerInclusive();
  }

  /** Whether there is an upper end that belongs to the range. */
  public boolean upperInclusive() {
    return bounds.upperInclusive();
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** Whether the value is in it. */
  public boolean contains(V value) {
    return !isEmpty && bounds.contain(Objects.requireNonNull(value, "The value is null"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range<?> range
        && isEmpty == range.isEmpty
        && bounds.equals(range.bounds);
  }

  @Override
  public int hashCode() {
    return 31 * bounds.hashCode() + Boolean.hashCode(isEmpty);
  }

  /** As PostgreSQL writes it: {@code [1,5)}, {@code (,2026-01-01)}, {@code empty}. */
  @Override
  public String toString() {
    return isEmpty ? "empty" : bounds.toString();
  }
}
