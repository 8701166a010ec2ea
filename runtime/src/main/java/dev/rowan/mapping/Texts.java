package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;

/** The one rule for all text on its way to the server: what PostgreSQL cannot hold is refused. */
final class Texts {

  private Texts() {}

  /** Returns the text when it holds neither U+0000 nor an unpaired surrogate. */
  static String checked(int index, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((char) (c - 1) >= Character.MIN_SURROGATE - 1 && c <= Character.MAX_SURROGATE) {
        i = checkedSpecial(index, text, i);
      }
    }
    return text;
  }

  /** Returns the position of the last character of the pair. */
  private static int checkedSpecial(int index, String text, int at) {
    if (text.charAt(at) == 0) {
      throw refused(index, "the character U+0000", at);
    }
    if (Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      return at + 1;
    }
    throw refused(index, "half of a surrogate pair", at);
  }

  private static InvalidValueException refused(int index, String what, int at) {
    return new InvalidValueException(
        "Parameter " + index + " has " + what + " at " + at + ", which PostgreSQL text cannot hold",
        null,
        null);
  }
}
