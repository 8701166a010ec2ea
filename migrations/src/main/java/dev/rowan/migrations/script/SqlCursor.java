package dev.rowan.migrations.script;

/**
 * A place in SQL text that moves over whole tokens: strings, names in quotes, comments, dollar
 * quotes. It knows PostgreSQL's rules for where they end.
 */
final class SqlCursor {
  private final String text;
  private int position;

  SqlCursor(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  void moveTo(int place) {
    position = place;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  char current() {
    return text.charAt(position);
  }

  boolean looksAt(String sign) {
    return text.startsWith(sign, position);
  }

  void advance() {
    position++;
  }

  ScriptSyntaxException mistake(int begin, String message) {
    return new ScriptSyntaxException(lineOf(begin), message);
  }

  private int lineOf(int place) {
    return 1
        + (int)
            text.substring(0, Math.min(place, text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
  }

  /** Moves over blanks and comments. */
  void skipBlank() {
    while (!atEnd()) {
      if (isSpace(current())) {
        position++;
      } else if (looksAt("--")) {
        skipLineComment();
      } else if (looksAt("/*")) {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipLineComment() {
    while (!atEnd() && current() != '\n' && current() != '\r') {
      position++;
    }
  }

  /** Moves to the beginning of the next line. */
  void skipLine() {
    int end = text.indexOf('\n', position);
    position = end < 0 ? text.length() : end + 1;
  }

  private void skipComment() {
    int begin = position;
    int depth = 0;
    do {
      if (atEnd()) {
        throw mistake(begin, "the comment /* that begins here does not end");
      }
      if (looksAt("/*")) {
        depth++;
        position += 2;
      } else if (looksAt("*/")) {
        depth--;
        position += 2;
      } else {
        position++;
      }
    } while (depth > 0);
  }

  /** Moves over a word, and over the string that an {@code E} before it belongs to. */
  String word() {
    int begin = position;
    while (!atEnd() && isPartOfWord(current())) {
      position++;
    }
    String word = text.substring(begin, position);
    if (word.equalsIgnoreCase("e") && !atEnd() && current() == '\'') {
      string(true);
    }
    return word;
  }

  /** Moves over a string, with its continuations on later lines. */
  void string(boolean escapes) {
    int begin = position;
    do {
      position++;
      while (!atEnd() && current() != '\'') {
        position += escapes && current() == '\\' ? 2 : 1;
      }
      if (atEnd()) {
        throw mistake(begin, "the string that begins here does not end");
      }
      position++;
    } while ((!atEnd() && current() == '\'') || continues());
  }

  /** Whether a string goes on after a line end; then this moves to its next quote. */
  private boolean continues() {
    int next = position;
    boolean newLine = false;
    while (next < text.length() && isSpace(text.charAt(next))) {
      newLine |= text.charAt(next) == '\n';
      next++;
    }
    if (newLine && next < text.length() && text.charAt(next) == '\'') {
      position = next;
      return true;
    }
    return false;
  }

  /** Moves over a name in quotes. */
  String quotedName() {
    int begin = position;
    do {
      int end = text.indexOf('"', position + 1);
      if (end < 0) {
        throw mistake(begin, "the name in quotes that begins here does not end");
      }
      position = end + 1;
    } while (!atEnd() && current() == '"');
    return text.substring(begin, position);
  }

  /** Moves over a dollar-quoted string, or over a single dollar sign. */
  void dollar() {
    int begin = position;
    int end = begin + 1;
    while (end < text.length() && isPartOfTag(text.charAt(end), end == begin + 1)) {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != '$') {
      position++;
      return;
    }
    String tag = text.substring(begin, end + 1);
    int close = text.indexOf(tag, end + 1);
    if (close < 0) {
      throw mistake(begin, "the string that begins here with " + tag + " does not end");
    }
    position = close + tag.length();
  }

  static boolean beginsWord(char c) {
    return Character.isLetter(c) || c == '_' || c >= 0x80;
  }

  /** What PostgreSQL takes for a blank: other spaces of Unicode are parts of names. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isPartOfWord(char c) {
    return beginsWord(c) || (c >= '0' && c <= '9') || c == '$';
  }

  private static boolean isPartOfTag(char c, boolean first) {
    return beginsWord(c) || (!first && c >= '0' && c <= '9');
  }
}
