package dev.rowan.migrations.explain;

import dev.rowan.migrations.script.SqlToken;
import dev.rowan.migrations.script.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Puts {@code $1} where a statement has a parameter in another form. */
final class ParameterText {
  private final String text;
  private final List<SqlToken> tokens;
  private final StringBuilder sql = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private int copied;

  ParameterText(String text) {
    this.text = text;
    this.tokens = SqlToken.of(text);
  }

  /** For {@code :name}; {@code in (:ids)} becomes {@code = any($1)}, as Rowan runs it. */
  ParameterSql named() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isName(i)) {
        String number = number(name(i));
        if (isList(i)) {
          boolean isNegated = i > 2 && isWord(i - 3, "not");
          int begin = tokens.get(isNegated ? i - 3 : i - 2).begin();
          String any = isNegated ? "<> all(" : "= any(";
          replace(begin, tokens.get(i + 2).end(), any + number + ")");
        } else {
          replace(tokens.get(i).begin(), tokens.get(i + 1).end(), number);
        }
      }
    }
    return done();
  }

  /** For {@code ?}, which have these names, as far as they go. */
  ParameterSql jdbc(List<String> occurrences) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (!isSign(i, '?') || token.begin() < copied) {
        continue;
      }
      if (isSign(i + 1, '?') && isJoined(i)) {
        replace(token.begin(), tokens.get(i + 1).end(), "?");
      } else {
        String name = count < occurrences.size() ? occurrences.get(count) : "" + (count + 1);
        replace(token.begin(), token.end(), number(name));
        count++;
      }
    }
    return done();
  }

  /** The names in the statement, each as often as it stands there. */
  List<String> occurrences() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isName(i)) {
        all.add(name(i));
      }
    }
    return all;
  }

  /** Whether a name begins here, and no cast ({@code ::}), value ({@code :=}) or slice. */
  private boolean isName(int i) {
    boolean isColon = isSign(i, ':') && isKind(i + 1, Kind.WORD) && isJoined(i);
    return isColon && !(i > 0 && isJoined(i - 1) && isOperand(i - 1));
  }

  private boolean isOperand(int i) {
    Kind kind = tokens.get(i).kind();
    return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.NAME || isSign(i, ':');
  }

  private String name(int i) {
    SqlToken word = tokens.get(i + 1);
    return text.substring(word.begin(), word.end());
  }

  private boolean isList(int i) {
    return i > 1 && isSign(i - 1, '(') && isSign(i + 2, ')') && isWord(i - 2, "in");
  }

  private boolean isJoined(int i) {
    return i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).begin();
  }

  private boolean isSign(int i, char sign) {
    return isKind(i, Kind.SIGN) && tokens.get(i).text().charAt(0) == sign;
  }

  private boolean isWord(int i, String word) {
    return isKind(i, Kind.WORD) && tokens.get(i).text().equals(word);
  }

  private boolean isKind(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == kind;
  }

  private String number(String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return "$" + (names.indexOf(name) + 1);
  }

  private void replace(int begin, int end, String by) {
    sql.append(text, copied, begin).append(by);
    copied = end;
  }

  private ParameterSql done() {
    sql.append(text, copied, text.length());
    return new ParameterSql(sql.toString(), names);
  }
}
