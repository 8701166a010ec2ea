package dev.rowan.mapping;

import java.math.BigDecimal;
import org.postgresql.util.ByteConverter;

/**
 * {@code numeric} in PostgreSQL's binary form: the number of digits to the base of 10,000, the
 * weight of the first of them, the sign, how many decimal places are shown, and the digits, each in
 * two bytes.
 */
final class NumericBinary {

  private static final int BASE = 10_000;
  private static final int BASE_DIGITS = 4;
  private static final int FIRST_DIGIT = 8;
  private static final int NEGATIVE = 0x4000;
  private static final int LONG_DIGITS = 18;
  private static final long[] POWERS = powers();

  private NumericBinary() {}

  private static long[] powers() {
    long[] powers = new long[LONG_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Whether it is a finite number whose digits, without the point, are a {@code long}. */
  static boolean isShort(byte[] bytes) {
    int sign = at(bytes, 4);
    int places = at(bytes, 6);
    int whole = (short) at(bytes, 2) < 0 ? 0 : (at(bytes, 2) + 1) * BASE_DIGITS;
    return (sign == 0 || sign == NEGATIVE)
        && at(bytes, 0) <= LONG_DIGITS / BASE_DIGITS
        && whole + places <= LONG_DIGITS;
  }

  /** The value of one that {@link #isShort}, with as many decimal places as it has there. */
  static BigDecimal decimal(byte[] bytes) {
    int digits = at(bytes, 0);
    int places = at(bytes, 6);
    long value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * BASE + at(bytes, FIRST_DIGIT + 2 * i);
    }
    int shift = ((short) at(bytes, 2) + 1 - digits) * BASE_DIGITS + places;
    if (value != 0) {
      value = shift < 0 ? value / POWERS[-shift] : value * POWERS[shift];
    }
    return BigDecimal.valueOf(at(bytes, 4) == 0 ? value : -value, places);
  }

  private static int at(byte[] bytes, int index) {
    return ByteConverter.int2(bytes, index) & 0xFFFF;
  }
}
