package dev.rowan.query;

/**
 * What is left of a statement when its literals and names are taken away, as PostgreSQL reads them.
 */
final class Skeleton {

  private final String sql;
  private final String name;
  private final StringBuilder left = new StringBuilder();
  private int at;

  private Skeleton(String sql, String name) {
    this.sql = sql;
    this.name = name;
  }

  /** The skeleton; names of this text are taken away even where they have no quotes. */
  static String of(String sql, String name) {
    return new Skeleton(sql, name).read();
  }

  private String read() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (sql.startsWith(" E'", at)) {
        at += 2;
        quoted('\'', true, "L");
      } else if (c == '\'') {
        quoted('\'', false, "L");
      } else if (c == '"') {
        quoted('"', false, "N");
      } else if (Character.isLetter(c) || c == '_') {
        word();
      } else {
        left.append(c);
        at++;
      }
    }
    return left.toString();
  }

  /** Passes over a literal or name, in which its quote is doubled. */
  private void quoted(char quote, boolean hasEscapes, String kind) {
    for (at++; ; at++) {
      if (at >= sql.length()) {
        left.append("<open>");
        return;
      }
      char c = sql.charAt(at);
      if (c == '\\' && hasEscapes) {
        at++;
      } else if (c == quote) {
        if (!sql.startsWith("" + quote, at + 1)) {
          at++;
          break;
        }
        at++;
      }
    }
    left.append(kind);
  }

  private void word() {
    int start = at;
    while (at < sql.length()
        && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_')) {
      at++;
    }
    String word = sql.substring(start, at);
    left.append(word.equals(name) ? "N" : word);
  }
}
