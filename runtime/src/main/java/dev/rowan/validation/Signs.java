package dev.rowan.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The signs of numbers, for generated code. Null has every sign; text that is no number has none.
 * Primitive numbers and their boxes are compared with zero in the generated code itself.
 */
public final class Signs {

  private Signs() {}

  /** Whether the value is greater than zero. */
  public static boolean isPositive(@Nullable BigDecimal value) {
    return value == null || value.signum() > 0;
  }

  /** Whether the value is zero or greater. */
  public static boolean isPositiveOrZero(@Nullable BigDecimal value) {
    return value == null || value.signum() >= 0;
  }

  /** Whether the value is less than zero. */
  public static boolean isNegative(@Nullable BigDecimal value) {
    return value == null || value.signum() < 0;
  }

  /** Whether the value is zero or less. */
  public static boolean isNegativeOrZero(@Nullable BigDecimal value) {
    return value == null || value.signum() <= 0;
  }

  /** Whether the value is greater than zero. */
  public static boolean isPositive(@Nullable BigInteger value) {
    return value == null || value.signum() > 0;
  }

  /** Whether the value is zero or greater. */
  public static boolean isPositiveOrZero(@Nullable BigInteger value) {
    return value == null || value.signum() >= 0;
  }

  /** Whether the value is less than zero. */
  public static boolean isNegative(@Nullable BigInteger value) {
    return value == null || value.signum() < 0;
  }

  /** Whether the value is zero or less. */
  public static boolean isNegativeOrZero(@Nullable BigInteger value) {
    return value == null || value.signum() <= 0;
  }

  /** Whether the number that the text says is greater than zero. */
  public static boolean isPositive(@Nullable CharSequence text) {
    return Decimals.isGreater(text, BigDecimal.ZERO);
  }

  /** Whether the number that the text says is zero or greater. */
  public static boolean isPositiveOrZero(@Nullable CharSequence text) {
    return Decimals.isAtLeast(text, BigDecimal.ZERO);
  }

  /** Whether the number that the text says is less than zero. */
  public static boolean isNegative(@Nullable CharSequence text) {
    return Decimals.isLess(text, BigDecimal.ZERO);
  }

  /** Whether the number that the text says is zero or less. */
  public static boolean isNegativeOrZero(@Nullable CharSequence text) {
    return Decimals.isAtMost(text, BigDecimal.ZERO);
  }
}
