package dev.rowan.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Compares numbers of all kinds with exact bounds, for generated code. Null is within all bounds;
 * NaN, and text that is no number, is within none.
 */
public final class Decimals {

  private Decimals() {}

  /** Whether the value is the bound or greater. */
  public static boolean isAtLeast(@Nullable Number value, BigDecimal bound) {
    return value == null || (isNumber(value) && compare(value, bound) >= 0);
  }

  /** Whether the value is the bound or less. */
  public static boolean isAtMost(@Nullable Number value, BigDecimal bound) {
    return value == null || (isNumber(value) && compare(value, bound) <= 0);
  }

  /** Whether the value is greater than the bound. */
  public static boolean isGreater(@Nullable Number value, BigDecimal bound) {
    return value == null || (isNumber(value) && compare(value, bound) > 0);
  }

  /** Whether the value is less than the bound. */
  public static boolean isLess(@Nullable Number value, BigDecimal bound) {
    return value == null || (isNumber(value) && compare(value, bound) < 0);
  }

  /** Whether the number that the text says is the bound or greater. */
  public static boolean isAtLeast(@Nullable CharSequence text, BigDecimal bound) {
    BigDecimal value = parsed(text);
    return text == null || (value != null && value.compareTo(bound) >= 0);
  }

  /** Whether the number that the text says is the bound or less. */
  public static boolean isAtMost(@Nullable CharSequence text, BigDecimal bound) {
    BigDecimal value = parsed(text);
    return text == null || (value != null && value.compareTo(bound) <= 0);
  }

  /** Whether the number that the text says is greater than the bound. */
  public static boolean isGreater(@Nullable CharSequence text, BigDecimal bound) {
    BigDecimal value = parsed(text);
    return text == null || (value != null && value.compareTo(bound) > 0);
  }

  /** Whether the number that the text says is less than the bound. */
  public static boolean isLess(@Nullable CharSequence text, BigDecimal bound) {
    BigDecimal value = parsed(text);
    return text == null || (value != null && value.compareTo(bound) < 0);
  }

  /** Whether the value has at most so many digits before the point and behind it. */
  public static boolean hasDigits(@Nullable Number value, int integer, int fraction) {
    if (value == null) {
      return true;
    }
    if (value instanceof BigDecimal decimal) {
      return fits(decimal, integer, fraction);
    }
    return isFinite(value)
        && fits(new BigDecimal(value.toString()).stripTrailingZeros(), integer, fraction);
  }

  /** Whether the number that the text says has at most so many digits. */
  public static boolean hasDigits(@Nullable CharSequence text, int integer, int fraction) {
    BigDecimal value = parsed(text);
    return text == null || (value != null && fits(value, integer, fraction));
  }

  private static boolean fits(BigDecimal value, int integer, int fraction) {
    return value.precision() - value.scale() <= integer && value.scale() <= fraction;
  }

  private static boolean isNumber(Number value) {
    return !(value instanceof Double || value instanceof Float)
        || !Double.isNaN(value.doubleValue());
  }

  private static boolean isFinite(Number value) {
    return !(value instanceof Double || value instanceof Float)
        || Double.isFinite(value.doubleValue());
  }

  private static int compare(Number value, BigDecimal bound) {
    if (value instanceof BigDecimal decimal) {
      return decimal.compareTo(bound);
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer).compareTo(bound);
    }
    if (value instanceof Double || value instanceof Float) {
      double number = value.doubleValue();
      return Double.isInfinite(number)
          ? Double.compare(number, 0)
          : BigDecimal.valueOf(number).compareTo(bound);
    }
    return BigDecimal.valueOf(value.longValue()).compareTo(bound);
  }

  /** The number that the text says; null when it says none. */
  static @Nullable BigDecimal parsed(@Nullable CharSequence text) {
    if (text == null) {
      return null;
    }
    try {
      return new BigDecimal(text.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
