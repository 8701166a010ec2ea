package dev.rowan.processor.sql.lex;

/**
 * A piece of SQL.
 *
 * @param kind what it is
 * @param text what it says: a word in lower case, a quoted name without its quotes
 * @param offset where it begins
 * @param end where it ends
 */
public record Token(TokenKind kind, String text, int offset, int end) {

  /** Whether it is this word, which is given in lower case. */
  public boolean isWord(String word) {
    return kind == TokenKind.WORD && text.equals(word);
  }

  /** Whether it is this bracket, comma, semicolon, dot or colon. */
  public boolean isMark(String mark) {
    return kind == TokenKind.MARK && text.equals(mark);
  }

  /** Whether it is this operator. */
  public boolean isOperator(String operator) {
    return kind == TokenKind.OPERATOR && text.equals(operator);
  }
}
