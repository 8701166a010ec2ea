package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import java.math.BigDecimal;

/** The bounds of {@code numeric}: beyond them PostgreSQL would refuse or round. */
final class Numbers {

  private static final int WHOLE_DIGITS = 131_072;
  private static final int FRACTION_DIGITS = 16_383;

  private Numbers() {}

  static BigDecimal checked(int index, BigDecimal value) {
    int scale = value.scale();
    if (scale > FRACTION_DIGITS || (long) value.precision() - scale > WHOLE_DIGITS) {
      throw new InvalidValueException(
          "Parameter "
              + index
              + " has too many digits: numeric holds "
              + WHOLE_DIGITS
              + " before and "
              + FRACTION_DIGITS
              + " after the decimal point",
          null,
          null);
    }
    return value;
  }
}
