package dev.rowan.migrations.pull;

/** Expressions of SQL as the server writes them. */
final class Expressions {

  private Expressions() {}

  /** The expression without parentheses around the whole. */
  static String bare(String expression) {
    String bare = expression.strip();
    while (bare.startsWith("(") && end(bare) == bare.length() - 1) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  /** Where the parenthesis at the start is closed; -1 when it is not. */
  private static int end(String expression) {
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
