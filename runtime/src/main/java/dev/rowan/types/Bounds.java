package dev.rowan.types;

import org.jspecify.annotations.Nullable;

/** The two ends of a range; an end that is null does not belong to it. */
record Bounds<V extends Comparable<? super V>>(
    @Nullable V lower, boolean lowerInclusive, @Nullable V upper, boolean upperInclusive) {

  Bounds {
    lowerInclusive &= lower != null;
    upperInclusive &= upper != null;
  }

  static <V extends Comparable<? super V>> Bounds<V> none() {
    return new Bounds<>(null, false, null, false);
  }

  boolean holdNothing() {
    if (lower == null || upper == null) {
      return false;
    }
    int order = lower.compareTo(upper);
    return order > 0 || (order == 0 && !(lowerInclusive && upperInclusive));
  }

  boolean contain(V value) {
    return isAboveLower(value) && isBelowUpper(value);
  }

  private boolean isAboveLower(V value) {
    int order = lower == null ? 1 : value.compareTo(lower);
    return lowerInclusive ? order >= 0 : order > 0;
  }

  private boolean isBelowUpper(V value) {
    int order = upper == null ? -1 : value.compareTo(upper);
    return upperInclusive ? order <= 0 : order < 0;
  }

  @Override
  public String toString() {
    return (lowerInclusive ? "[" : "(")
        + (lower == null ? "" : lower)
        + ","
        + (upper == null ? "" : upper)
        + (upperInclusive ? "]" : ")");
  }
}
