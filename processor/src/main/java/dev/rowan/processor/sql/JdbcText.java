package dev.rowan.processor.sql;

import dev.rowan.processor.sql.NamedParameter.InList;
import dev.rowan.processor.sql.lex.Lexer;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes a statement as the JDBC driver reads it: what is no parameter stays as it is. */
final class JdbcText {
  private final String text;
  private final StringBuilder jdbc = new StringBuilder();
  private int copied;

  private JdbcText(String text) {
    this.text = text;
  }

  static String of(ParameterizedSql sql, Set<String> arrays) {
    Map<Integer, InList> lists = new HashMap<>();
    Set<Integer> bare = new HashSet<>();
    for (NamedParameter parameter : sql.parameters()) {
      if (arrays.contains(parameter.name())) {
        parameter.inList().ifPresent(list -> lists.put(list.offset(), list));
      } else if (parameter.inList().filter(list -> !list.bracketed()).isPresent()) {
        bare.add(parameter.offset());
      }
    }
    JdbcText jdbc = new JdbcText(sql.text());
    for (Token token : Lexer.lex(sql.text()).tokens()) {
      if (bare.contains(token.offset())) {
        jdbc.replace(token.offset(), token.end(), "(?)"); // in :id
      } else {
        jdbc.add(token, lists);
      }
    }
    jdbc.copy(sql.text().length());
    return jdbc.jdbc.toString();
  }

  private void add(Token token, Map<Integer, InList> lists) {
    InList list = lists.get(token.offset());
    if (token.offset() < copied) {
      return;
    }
    if (list != null) {
      replace(token.offset(), list.end(), list.negated() ? "<> all(?)" : "= any(?)");
    } else if (token.kind() == TokenKind.PARAMETER) {
      placeholder(token);
    } else if (token.kind() == TokenKind.OPERATOR && token.text().contains("?")) {
      replace(token.offset(), token.end(), token.text().replace("?", "??"));
    }
  }

  /** A placeholder, apart from what would make it a name or an escaped question mark. */
  private void placeholder(Token token) {
    copy(token.offset());
    boolean joinsName =
        jdbc.length() > 0 && Character.isUnicodeIdentifierPart(jdbc.charAt(jdbc.length() - 1));
    boolean joinsMark = token.end() < text.length() && "?:".indexOf(text.charAt(token.end())) >= 0;
    boolean cast = text.startsWith("::", token.end());
    replace(
        token.offset(), token.end(), (joinsName ? " ?" : "?") + (joinsMark && !cast ? " " : ""));
  }

  private void replace(int start, int end, String by) {
    copy(start);
    jdbc.append(by);
    copied = end;
  }

  private void copy(int end) {
    jdbc.append(text, copied, end);
    copied = end;
  }
}
