package dev.rowan.json;

import org.jspecify.annotations.Nullable;

/** Reads the words, strings and numbers of JSON. */
final class JsonScanner {

  /** What stands behind the last character. */
  static final char END = '\uffff';

  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
  }

  /** The next character that is no white space; {@link #END} at the end. */
  char peek() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return here();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : END;
  }

  int position() {
    return at;
  }

  boolean isAtEnd() {
    peek();
    return at >= text.length();
  }

  String between(int from) {
    return text.substring(from, at);
  }

  void take(char wanted) {
    if (peek() != wanted) {
      throw failure("expected '" + wanted + "', not " + kind(), at, null);
    }
    at++;
  }

  /** Takes a word that is known to begin here. */
  boolean takeWord(String word) {
    int end = at + word.length();
    if (!text.startsWith(word, at) || (end < text.length() && isWord(text.charAt(end)))) {
      throw failure("expected a value, not " + kind(), at, null);
    }
    at = end;
    return true;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** What stands here, in words. */
  String kind() {
    char c = peek();
    if (c == END && at >= text.length()) {
      return "the end";
    }
    return switch (c) {
      case '{' -> "an object";
      case '[' -> "an array";
      case '"' -> "a string";
      case 't', 'f' -> "true or false";
      case 'n' -> "null";
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "a number";
      default -> c > ' ' && c < 127 ? "'" + c + "'" : "the character U+%04X".formatted((int) c);
    };
  }

  /** The string that begins here. */
  String string() {
    int start = at++;
    int from = at;
    StringBuilder value = null;
    while (true) {
      char c = here();
      if (c == '"') {
        String rest = text.substring(from, at++);
        return value == null ? rest : value.append(rest).toString();
      }
      if (at >= text.length()) {
        throw failure("a string has no end", start, null);
      }
      if (c < ' ') {
        throw failure("a string has the character U+%04X in it".formatted((int) c), at, null);
      }
      at++;
      if (c == '\\') {
        value = (value == null ? new StringBuilder() : value).append(text, from, at - 1);
        value.append(escaped());
        from = at;
      }
    }
  }

  private char escaped() {
    char c = here();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw failure("a string has an escape that is none", at - 2, null);
    };
  }

  private char unicode() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      char c = here();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw failure("four hexadecimal digits belong behind \\u", at, null);
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  /** The text of the number that begins here. */
  String number() {
    int from = at;
    if (here() == '-') {
      at++;
    }
    if (here() == '0') {
      at++;
    } else {
      digits();
    }
    if (here() == '.') {
      at++;
      digits();
    }
    if (here() == 'e' || here() == 'E') {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      digits();
    }
    if (isWord(here())) {
      throw failure("a number ends with what is no part of it", at, null);
    }
    return text.substring(from, at);
  }

  private void digits() {
    int from = at;
    while (here() >= '0' && here() <= '9') {
      at++;
    }
    if (from == at) {
      throw failure("a digit is missing in a number", at, null);
    }
  }

  /** A failure at a place, which is said in lines and columns as well. */
  JsonException failure(String what, int position, @Nullable Throwable cause) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < position && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    String where = " (line " + line + ", column " + (position - start + 1) + ")";
    return new JsonException("JSON: " + what + where, position, cause);
  }
}
