package dev.rowan.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The share of one statement in what is sent for several: where its parameters stand and how large
 * they are about, and then its result. Not thread-safe.
 */
final class TripPart {

  private static final int FIXED = 32;

  private final int parametersBefore;
  private int parameters;
  private long bytes;
  private @Nullable ResultSet result;

  TripPart(int parametersBefore) {
    this.parametersBefore = parametersBefore;
  }

  /** The number of its parameters that were bound. */
  int parameters() {
    return parameters;
  }

  /** How much they take on their way at most; more than any trip holds when that is not known. */
  long bytes() {
    return bytes;
  }

  /** The place of a parameter that takes a few bytes. */
  int at(int index) {
    bytes += FIXED;
    parameters = Math.max(parameters, index);
    return parametersBefore + index;
  }

  /** The place of a parameter of the driver's. */
  int at(int index, Object value) {
    bytes += size(value);
    return at(index);
  }

  /** The place of a parameter. */
  <V> int at(int index, SqlType<V> type, V value) {
    long size = size(value);
    bytes +=
        size > Trip.MOST_BYTES && type instanceof ElementType<V> element
            ? size(element.toElement(index, value))
            : size;
    return at(index);
  }

  private static long size(@Nullable Object value) {
    if (value == null || value instanceof Long || value instanceof Integer) {
      return FIXED / 2;
    }
    if (value instanceof CharSequence text) {
      return 3L * text.length() + FIXED;
    }
    if (value instanceof byte[] array) {
      return 2L * array.length + FIXED;
    }
    if (value instanceof Object[] elements) {
      return sum(elements);
    }
    if (value instanceof BigDecimal number) {
      return number.precision() + Math.abs((long) number.scale()) + FIXED;
    }
    if (value instanceof BigInteger number) {
      return (long) FIXED + number.bitLength();
    }
    return isShort(value) ? FIXED : Trip.MOST_BYTES + 1L;
  }

  private static boolean isShort(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Temporal
        || value instanceof UUID;
  }

  private static long sum(@Nullable Object[] elements) {
    long sum = FIXED;
    for (int i = 0; i < elements.length && sum <= Trip.MOST_BYTES; i++) {
      sum += size(elements[i]);
    }
    return sum;
  }

  /** The result came. */
  void arrived(ResultSet rows) {
    result = rows;
  }

  ResultSet result() {
    if (result == null) {
      throw new IllegalStateException("The result of this statement was not read yet");
    }
    return result;
  }
}
