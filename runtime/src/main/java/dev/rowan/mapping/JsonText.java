package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;

/**
 * JSON on its way to the server: {@code jsonb} can hold neither U+0000 nor half a surrogate pair,
 * not even as an escape; functions and operators on {@code json} fail at them as well.
 */
final class JsonText {

  private static final int ESCAPE = 6; // backslash, u, four digits

  private JsonText() {}

  /** Returns the text when nothing in it is what PostgreSQL cannot hold. */
  static String checked(int index, String json) {
    Texts.checked(index, json);
    int at = json.indexOf('\\');
    while (at >= 0) {
      at = json.indexOf('\\', isUnicode(json, at) ? checkedEscape(index, json, at) : at + 2);
    }
    return json;
  }

  private static boolean isUnicode(String json, int at) {
    return at + ESCAPE <= json.length() && json.charAt(at + 1) == 'u';
  }

  /** Returns the position behind the escape, or behind the two of a pair. */
  private static int checkedEscape(int index, String json, int at) {
    int unit = unit(json, at);
    if (unit == 0) {
      throw refused(index, "the character U+0000", at);
    }
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      return at + ESCAPE;
    }
    int next = at + ESCAPE;
    boolean isPair =
        unit <= Character.MAX_HIGH_SURROGATE
            && json.startsWith("\\u", next)
            && isUnicode(json, next)
            && isLow(unit(json, next));
    if (!isPair) {
      throw refused(index, "half of a surrogate pair", at);
    }
    return next + ESCAPE;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }

  /** The number of the escape; 1 for what is none, which the server refuses by itself. */
  private static int unit(String json, int at) {
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE; i++) {
      int digit = Character.digit(json.charAt(i), 16);
      if (digit < 0) {
        return 1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private static InvalidValueException refused(int index, String what, int at) {
    return new InvalidValueException(
        "Parameter "
            + index
            + " has "
            + what
            + " at "
            + at
            + " of its JSON, which PostgreSQL"
            + " cannot hold",
        null,
        null);
  }
}
