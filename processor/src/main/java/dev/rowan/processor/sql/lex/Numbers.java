package dev.rowan.processor.sql.lex;

import static dev.rowan.processor.sql.lex.Characters.isDigit;

/**
 * Finds the end of numbers: {@code 42}, {@code 3.5}, {@code .5e-3}, {@code 0x1F}, {@code 1_000}.
 */
final class Numbers {

  private Numbers() {}

  static int end(String text, int start) {
    int prefixed = endOfPrefixed(text, start);
    if (prefixed > start) {
      return prefixed;
    }
    int end = endOfDigits(text, start);
    if (at(text, end) == '.' && at(text, end + 1) != '.') {
      end = endOfDigits(text, end + 1);
    }
    return endOfExponent(text, end);
  }

  private static int endOfPrefixed(String text, int start) {
    if (at(text, start) != '0' || "xXoObB".indexOf(at(text, start + 1)) < 0) {
      return start;
    }
    int end = start + 2;
    while (isHexDigit(at(text, end)) || at(text, end) == '_') {
      end++;
    }
    return end > start + 2 ? end : start;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (isDigit(at(text, end)) || (at(text, end) == '_' && isDigit(at(text, end + 1)))) {
      end++;
    }
    return end;
  }

  private static int endOfExponent(String text, int start) {
    if (at(text, start) != 'e' && at(text, start) != 'E') {
      return start;
    }
    int digits = "+-".indexOf(at(text, start + 1)) >= 0 ? start + 2 : start + 1;
    int end = endOfDigits(text, digits);
    return end > digits ? end : start;
  }

  private static boolean isHexDigit(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }
}
