package dev.rowan.types;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Types whose values have a next one: their ranges are written {@code [lower, upper)}. */
final class Discrete {

  private Discrete() {}

  static <V extends Comparable<? super V>> Bounds<V> canonical(
      @Nullable V lower, boolean lowerInclusive, @Nullable V upper, boolean upperInclusive) {
    V next = lowerInclusive || lower == null ? null : next(lower);
    V end = upperInclusive && upper != null ? next(upper) : null;
    return new Bounds<>(
        next == null ? lower : next,
        lowerInclusive || next != null,
        end == null ? upper : end,
        upperInclusive && end == null);
  }

  /** The value after this; null when there is none, or where values have none. */
  @SuppressWarnings("unchecked") // it is of the class of the value
  private static <V> @Nullable V next(V value) {
    if (value instanceof Integer number) {
      return number == Integer.MAX_VALUE ? null : (V) Integer.valueOf(number + 1);
    }
    if (value instanceof Long number) {
      return number == Long.MAX_VALUE ? null : (V) Long.valueOf(number + 1);
    }
    return value instanceof LocalDate day && isFinite(day) ? (V) day.plusDays(1) : null;
  }

  /** The first and the last day of Java are the infinities of PostgreSQL. */
  private static boolean isFinite(LocalDate day) {
    return !day.equals(LocalDate.MAX) && !day.equals(LocalDate.MIN);
  }
}
