package dev.rowan.processor.sql.lex;

import static dev.rowan.processor.sql.lex.Characters.isNamePart;
import static dev.rowan.processor.sql.lex.Characters.isNameStart;
import static dev.rowan.processor.sql.lex.Characters.isSpace;

/** Finds the end of strings. */
final class Strings {
  private static final String UESCAPE = "uescape";

  /** What a backslash in a string does. */
  enum Escapes {
    NONE,
    BACKSLASH,
    UNICODE
  }

  private Strings() {}

  /**
   * Where a string ends, with what continues it in later lines; -1 if it does not.
   *
   * @param quote where its first quote stands
   */
  static int end(String text, int quote, Escapes escapes) {
    int at = quote;
    while (true) {
      int close = close(text, at + 1, escapes == Escapes.BACKSLASH);
      if (close < 0) {
        return -1;
      }
      int next = continuation(text, close + 1);
      if (next < 0) {
        return escapes == Escapes.UNICODE ? endOfEscapeClause(text, close + 1) : close + 1;
      }
      at = next;
    }
  }

  private static int close(String text, int start, boolean backslash) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'') {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '\'') {
          return at;
        }
        at++;
      } else if (c == '\\' && backslash) {
        at++;
      }
      at++;
    }
    return -1;
  }

  /** The quote that continues a string after a line feed; -1 if none does. */
  private static int continuation(String text, int start) {
    boolean newLine = false;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("--", at)) {
        at = Comments.endOfLine(text, at);
      } else if (isSpace(c)) {
        newLine |= c == '\n' || c == '\r';
        at++;
      } else {
        return c == '\'' && newLine ? at : -1;
      }
    }
    return -1;
  }

  /** Where a clause {@code uescape '!'} ends; the start if there is none. */
  static int endOfEscapeClause(String text, int start) {
    int word = afterBlanks(text, start);
    if (!text.regionMatches(true, word, UESCAPE, 0, UESCAPE.length())) {
      return start;
    }
    int quote = afterBlanks(text, word + UESCAPE.length());
    boolean complete =
        quote + 2 < text.length() && text.charAt(quote) == '\'' && text.charAt(quote + 2) == '\'';
    return complete ? quote + 3 : start;
  }

  private static int afterBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The tag that opens a string in dollars here, such as {@code $$} or {@code $a$}, or empty. */
  static String dollarTag(String text, int start) {
    int at = start + 1;
    while (at < text.length()
        && text.charAt(at) != '$'
        && (at == start + 1 ? isNameStart(text.charAt(at)) : isNamePart(text.charAt(at)))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '$' ? text.substring(start, at + 1) : "";
  }
}
