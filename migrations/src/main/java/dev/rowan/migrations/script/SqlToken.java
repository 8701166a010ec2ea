package dev.rowan.migrations.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a sign or a literal of a statement; comments and blanks are none.
 *
 * @param kind what it is
 * @param text a word in lower case, a name without its quotes, everything else as it is written
 * @param begin where it begins in the statement
 * @param end where it ends, exclusively
 */
public record SqlToken(Kind kind, String text, int begin, int end) {

  /** More than these are not read of one statement: long lists of values say nothing new. */
  private static final int MOST = 50_000;

  /** What a token is. */
  public enum Kind {
    /** A key word, or a name without quotes. */
    WORD,
    /** A name in quotes. */
    NAME,
    /** A text in quotes or dollar quotes. */
    STRING,
    /** Digits. */
    NUMBER,
    /** Any other character. */
    SIGN
  }

  /**
   * The tokens of a statement, at most the first 50,000.
   *
   * @throws ScriptSyntaxException when something in it does not end
   */
  public static List<SqlToken> of(String sql) {
    SqlCursor cursor = new SqlCursor(sql);
    List<SqlToken> tokens = new ArrayList<>();
    for (cursor.skipBlank(); !cursor.atEnd() && tokens.size() < MOST; cursor.skipBlank()) {
      int begin = cursor.position();
      Kind kind = move(cursor);
      String text = sql.substring(begin, Math.min(cursor.position(), sql.length()));
      boolean isString = kind == Kind.WORD && text.endsWith("'");
      tokens.add(token(isString ? Kind.STRING : kind, text, begin));
    }
    return List.copyOf(tokens);
  }

  private static SqlToken token(Kind kind, String text, int begin) {
    String plain =
        switch (kind) {
          case WORD -> text.toLowerCase(Locale.ROOT);
          case NAME -> text.substring(1, text.length() - 1).replace("\"\"", "\"");
          case STRING, NUMBER, SIGN -> text;
        };
    return new SqlToken(kind, plain, begin, begin + text.length());
  }

  private static Kind move(SqlCursor cursor) {
    char c = cursor.current();
    if (SqlCursor.beginsWord(c)) {
      cursor.word();
      return Kind.WORD;
    } else if (c >= '0' && c <= '9') {
      cursor.word();
      return Kind.NUMBER;
    } else if (c == '"') {
      cursor.quotedName();
      return Kind.NAME;
    } else if (c == '\'') {
      cursor.string(false);
      return Kind.STRING;
    } else if (c == '$') {
      int begin = cursor.position();
      cursor.dollar();
      return cursor.position() == begin + 1 ? Kind.SIGN : Kind.STRING;
    }
    cursor.advance();
    return Kind.SIGN;
  }
}
