package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.script.SqlToken;
import dev.rowan.migrations.script.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place in the tokens of a statement, that moves forward over what it knows. Past the end nothing
 * matches, and names and texts are empty: no half statement makes it fail.
 */
final class Words {
  /** Texts with more tokens are cut: they are for people. */
  private static final int LONGEST = 300;

  private final String sql;
  private final List<SqlToken> tokens;
  private int at;

  Words(String sql, List<SqlToken> tokens) {
    this.sql = sql;
    this.tokens = tokens;
  }

  static Words of(String sql) {
    return new Words(sql, SqlToken.of(sql));
  }

  /** The same place, which moves by itself. */
  Words copy() {
    return new Words(sql, tokens.subList(at, tokens.size()));
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  /** Whether these words, or signs, come next. */
  boolean looksAt(String... words) {
    return matches(at, words);
  }

  /** Whether one of these words comes next. */
  boolean looksAtOneOf(Set<String> words) {
    return !atEnd() && tokens.get(at).kind() == Kind.WORD && words.contains(tokens.get(at).text());
  }

  /** Moves over these words if they come next. */
  boolean take(String... words) {
    boolean matches = looksAt(words);
    at += matches ? words.length : 0;
    return matches;
  }

  /** Moves over these words if they come next; the statement may leave them out. */
  Words maybe(String... words) {
    take(words);
    return this;
  }

  /** Moves over one token. */
  Words skip() {
    at++;
    return this;
  }

  /** Moves to these words, outside parentheses; to the end if they do not come. */
  boolean seek(String... words) {
    for (int depth = 0; !atEnd(); at++) {
      if (depth == 0 && looksAt(words)) {
        return true;
      }
      depth += depthOf(tokens.get(at));
    }
    return false;
  }

  /** Whether these words come somewhere, outside parentheses. */
  boolean has(String... words) {
    return copy().seek(words);
  }

  /** Whether these words come somewhere. */
  boolean hasAnywhere(String... words) {
    for (int i = at; i < tokens.size(); i++) {
      if (matches(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Moves over the name of a column, a constraint or the like, and gives it as it is meant. */
  String name() {
    if (atEnd() || !isName(tokens.get(at))) {
      return "";
    }
    return tokens.get(at++).text();
  }

  /** Moves over a name, with its schema where one is written. */
  QualifiedName qualifiedName() {
    String first = name();
    String second = looksAt(".") ? skip().name() : "";
    if (second.isEmpty()) {
      return QualifiedName.of(first);
    }
    return first.equals("public") ? QualifiedName.of(second) : new QualifiedName(first, second);
  }

  /** What stands between commas outside parentheses, from here to the end. */
  List<Words> parts() {
    List<Words> parts = new ArrayList<>();
    int begin = at;
    int depth = 0;
    for (; !atEnd(); at++) {
      depth += depthOf(tokens.get(at));
      if (depth == 0 && looksAt(",")) {
        parts.add(new Words(sql, tokens.subList(begin, at)));
        begin = at + 1;
      }
    }
    parts.add(new Words(sql, tokens.subList(Math.min(begin, tokens.size()), tokens.size())));
    return parts;
  }

  /** What is before a word of these, outside parentheses; moves to it. */
  Words until(Set<String> ends) {
    int begin = at;
    for (int depth = 0; !atEnd() && !(depth == 0 && at > begin && looksAtOneOf(ends)); at++) {
      depth += depthOf(tokens.get(at));
    }
    return new Words(sql, tokens.subList(Math.min(begin, tokens.size()), at));
  }

  /** The text from here to the end, without comments. */
  String text() {
    return text(rest());
  }

  /** The whole statement without comments, with a word put behind the last token passed. */
  String withWord(String word) {
    int place = Math.min(at, tokens.size());
    return text(tokens.subList(0, place)) + " " + word + " " + text(rest());
  }

  /** The tokens from here on. */
  List<SqlToken> rest() {
    return tokens.subList(Math.min(at, tokens.size()), tokens.size());
  }

  private boolean matches(int begin, String... words) {
    if (tokens.size() < begin + words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      SqlToken token = tokens.get(begin + i);
      boolean plain = token.kind() == Kind.WORD || token.kind() == Kind.SIGN;
      if (!plain || !token.text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(SqlToken token) {
    return token.kind() == Kind.WORD || token.kind() == Kind.NAME;
  }

  private static int depthOf(SqlToken token) {
    if (token.kind() != Kind.SIGN) {
      return 0;
    }
    return token.text().equals("(") || token.text().equals("[")
        ? 1
        : token.text().equals(")") || token.text().equals("]") ? -1 : 0;
  }

  private String text(List<SqlToken> some) {
    StringBuilder text = new StringBuilder();
    int last = some.isEmpty() ? 0 : some.get(0).begin();
    for (SqlToken token : some.subList(0, Math.min(some.size(), LONGEST))) {
      text.append(token.begin() > last ? " " : "").append(sql, token.begin(), token.end());
      last = token.end();
    }
    return some.size() > LONGEST ? text + " …" : text.toString();
  }
}
