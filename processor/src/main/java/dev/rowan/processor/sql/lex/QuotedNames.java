package dev.rowan.processor.sql.lex;

/** Reads names in double quotes. */
final class QuotedNames {

  private QuotedNames() {}

  /** Where the closing quote stands; -1 if there is none. */
  static int close(String text, int quote) {
    int at = quote + 1;
    while (true) {
      int close = text.indexOf('"', at);
      if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '"') {
        return close;
      }
      at = close + 2;
    }
  }

  static String content(String text, int quote, int close) {
    return text.substring(quote + 1, close).replace("\"\"", "\"");
  }

  /**
   * Puts the characters in for their codes: {@code \0061} and {@code \+000061}.
   *
   * @param clause {@code uescape '!'} or empty
   */
  static String decoded(String name, String clause) {
    char escape = clause.isEmpty() ? '\\' : clause.charAt(clause.length() - 2);
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int length = name.charAt(at) == escape ? lengthOfCode(name, at + 1) : 0;
      if (length == 0) {
        decoded.append(name.charAt(at++));
      } else if (length == 1) {
        decoded.append(escape);
        at += 2;
      } else {
        decoded.appendCodePoint(code(name, at + 1, length));
        at += 1 + length;
      }
    }
    return decoded.toString();
  }

  /** 4 for {@code 0061}, 7 for {@code +000061}, 1 for a second escape, 0 for anything else. */
  private static int lengthOfCode(String name, int start) {
    if (start >= name.length()) {
      return 0;
    }
    if (name.charAt(start) == name.charAt(start - 1)) {
      return 1;
    }
    int length = name.charAt(start) == '+' ? 7 : 4;
    return start + length <= name.length() && code(name, start, length) >= 0 ? length : 0;
  }

  private static int code(String name, int start, int length) {
    int code = 0;
    for (int i = length == 7 ? start + 1 : start; i < start + length; i++) {
      int digit = Character.digit(name.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return Character.isValidCodePoint(code) ? code : -1;
  }
}
