package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.lex.SyntaxError.Kind;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what PostgreSQL surely refuses, without understanding the rest. */
public final class SureErrors {
  private static final Set<String> STATEMENTS =
      Set.of("select", "insert", "update", "delete", "merge", "values", "with", "table");

  /** Reserved words that begin a part of a statement, so that no item of a list can begin so. */
  private static final Set<String> CLAUSES =
      Set.of(
          "from",
          "where",
          "group",
          "having",
          "order",
          "limit",
          "offset",
          "fetch",
          "union",
          "except",
          "intersect",
          "returning",
          "window",
          "on",
          "for");

  private SureErrors() {}

  /** The first of them. */
  public static Optional<SyntaxError> first(List<Token> tokens) {
    Optional<SyntaxError> brackets = new Brackets(tokens).error();
    if (brackets.isPresent()) {
      return brackets;
    }
    Token first = tokens.get(0);
    boolean empty = tokens.stream().allMatch(t -> t.isMark(";") || t.kind() == TokenKind.END);
    if (empty) {
      return Optional.of(new SyntaxError(Kind.EMPTY_STATEMENT, first.offset(), 0));
    }
    boolean known =
        first.isMark("(") || (first.kind() == TokenKind.WORD && STATEMENTS.contains(first.text()));
    return known ? inRow(tokens) : Optional.empty();
  }

  private static Optional<SyntaxError> inRow(List<Token> tokens) {
    boolean closed = false;
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      if (closed && !token.isMark(";")) {
        return Optional.of(at(Kind.SECOND_STATEMENT, token));
      }
      closed |= token.isMark(";");
      if (token.isMark(",") && endsList(tokens.get(i + 1))) {
        return Optional.of(at(Kind.TRAILING_COMMA, token));
      }
    }
    return Optional.empty();
  }

  private static boolean endsList(Token token) {
    return token.kind() == TokenKind.END
        || token.isMark(")")
        || token.isMark("]")
        || token.isMark(";")
        || (token.kind() == TokenKind.WORD && CLAUSES.contains(token.text()));
  }

  private static SyntaxError at(Kind kind, Token token) {
    return new SyntaxError(kind, token.offset(), token.end() - token.offset());
  }
}
