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
  private static final Set<String> WITH_ROWS =
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
        first.isMark("(") || (first.kind() == TokenKind.WORD && WITH_ROWS.contains(first.text()));
    return beginning(first, tokens.get(1)).or(() -> known ? inRow(tokens) : Optional.empty());
  }

  /** What is wrong with the first words. */
  private static Optional<SyntaxError> beginning(Token first, Token second) {
    if (first.kind() == TokenKind.OTHER || first.isMark("(") || first.isMark(";")) {
      return Optional.empty(); // also the escapes of JDBC
    }
    if (first.kind() != TokenKind.WORD || !Keywords.beginsStatement(first.text())) {
      Optional<String> meant =
          first.isWord("from")
              ? Optional.of("write select ... from")
              : Refused.meant(first, Keywords.common());
      return Optional.of(at(Kind.UNKNOWN_STATEMENT, first).with(meant));
    }
    boolean isInto = first.isWord("insert") || first.isWord("merge");
    if ((isInto && !second.isWord("into")) || (first.isWord("delete") && !second.isWord("from"))) {
      String words = first.text() + (isInto ? " into" : " from");
      return Optional.of(at(Kind.UNEXPECTED, second).with(Optional.of("write " + words)));
    }
    return Optional.empty();
  }

  private static Optional<SyntaxError> inRow(List<Token> tokens) {
    boolean closed = false;
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      if (closed && !token.isMark(";")) {
        return Optional.of(at(Kind.SECOND_STATEMENT, token));
      }
      closed |= token.isMark(";");
      Optional<SyntaxError> error = i == 0 ? Optional.empty() : sign(tokens, i);
      if (error.isPresent()) {
        return error;
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

  private static Optional<SyntaxError> sign(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    boolean isNamed = at > 1 && before.isMark("(") && tokens.get(at - 2).isWord("operator");
    if (token.isOperator("==") && !before.isMark(".") && !isNamed) {
      return Optional.of(at(Kind.DOUBLE_EQUALS, token).with(Optional.of("write =")));
    }
    if (token.isOperator("?") && isNoOperand(before) && !isNamed) {
      return Optional.of(
          at(Kind.UNNAMED_PARAMETER, token).with(Optional.of("write :name, like the parameter")));
    }
    return token.isMark(",") && endsList(tokens.get(at + 1))
        ? Optional.of(at(Kind.TRAILING_COMMA, token))
        : Optional.empty();
  }

  private static boolean isNoOperand(Token token) {
    return token.kind() == TokenKind.OPERATOR || token.isMark("(") || token.isMark(",");
  }

  private static SyntaxError at(Kind kind, Token token) {
    return new SyntaxError(kind, token.offset(), token.end() - token.offset());
  }
}
