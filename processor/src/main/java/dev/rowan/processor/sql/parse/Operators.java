package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;

/**
 * How strongly operators bind.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE">Operator
 *     precedence</a>
 */
final class Operators {
  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int IS = 4;
  static final int COMPARISON = 5;
  static final int BETWEEN = 6;
  static final int OTHER = 7;
  static final int ADDITION = 8;
  static final int MULTIPLICATION = 9;
  static final int POWER = 10;
  static final int AT = 11;
  static final int COLLATE = 12;
  static final int SIGN = 13;

  private Operators() {}

  /** How strongly the token binds as an operator between operands; 0 if it is none. */
  static int strength(Token token, Token next) {
    if (token.kind() == TokenKind.OPERATOR) {
      return ofSymbol(token.text());
    }
    return token.kind() == TokenKind.WORD ? ofWord(token.text(), next) : 0;
  }

  private static int ofSymbol(String operator) {
    return switch (operator) {
      case "<", ">", "=", "<=", ">=", "<>", "!=" -> COMPARISON;
      case "+", "-" -> ADDITION;
      case "*", "/", "%" -> MULTIPLICATION;
      case "^" -> POWER;
      default -> OTHER;
    };
  }

  private static int ofWord(String word, Token next) {
    return switch (word) {
      case "or" -> OR;
      case "and" -> AND;
      case "is", "isnull", "notnull" -> IS;
      case "between", "in", "like", "ilike", "similar" -> BETWEEN;
      case "not" -> isNegatable(next) ? BETWEEN : 0;
      case "overlaps" -> OTHER;
      case "operator" -> next.isMark("(") ? OTHER : 0;
      case "at" -> next.isWord("time") || next.isWord("local") ? AT : 0;
      case "collate" -> COLLATE;
      default -> 0;
    };
  }

  private static boolean isNegatable(Token next) {
    return switch (next.text()) {
      case "between", "in", "like", "ilike", "similar" -> next.kind() == TokenKind.WORD;
      default -> false;
    };
  }
}
