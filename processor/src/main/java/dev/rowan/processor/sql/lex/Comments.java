package dev.rowan.processor.sql.lex;

/** Finds the end of comments. */
final class Comments {

  private Comments() {}

  /** Where the line ends, before its line feed. */
  static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Where the comment that starts here ends, with those in it; -1 if it does not. */
  static int endOfBlock(String text, int start) {
    int depth = 1;
    int at = start + 2;
    while (depth > 0) {
      if (at >= text.length()) {
        return -1;
      } else if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    }
    return at;
  }
}
