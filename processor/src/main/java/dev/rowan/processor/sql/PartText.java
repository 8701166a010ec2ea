package dev.rowan.processor.sql;

import dev.rowan.processor.sql.lex.Lexer;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.List;

/** The text of a query of which one part is wanted at a time. */
public final class PartText {

  private PartText() {}

  /** The query without a semicolon at its end, so that something may follow in the next line. */
  public static String open(String text) {
    for (Token token : Lexer.lex(text).tokens()) {
      if (token.isMark(";")) {
        return text.substring(0, token.offset());
      }
    }
    return text;
  }

  /** The query up to the end of its order, or where one could stand: before the locks. */
  public static String ordered(String text) {
    return text.substring(0, end(text, false)).strip();
  }

  /** What follows the order: the locks. */
  public static String end(String text) {
    return text.substring(end(text, false)).strip();
  }

  /** A query that counts the rows: an order and locks would only cost time. */
  public static String count(String text) {
    String rows = text.substring(0, end(text, true)).strip();
    return "select count(*) from (\n" + rows + "\n) as counted";
  }

  /** Where the locks begin, or the query ends; or, where that is asked for, the order begins. */
  private static int end(String text, boolean isBeforeOrder) {
    List<Token> tokens = Lexer.lex(text).tokens();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      boolean isOrder = isBeforeOrder && token.isWord("order") && tokens.get(i + 1).isWord("by");
      boolean isEnd = token.isMark(";") || token.kind() == TokenKind.END;
      if (depth == 0 && (isOrder || isLock(token, tokens, i) || isEnd)) {
        return token.offset();
      }
    }
    return text.length();
  }

  private static boolean isLock(Token token, List<Token> tokens, int at) {
    return token.isWord("for")
        && List.of("update", "share", "no", "key").contains(tokens.get(at + 1).text());
  }
}
