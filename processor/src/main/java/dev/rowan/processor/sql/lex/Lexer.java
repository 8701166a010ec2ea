package dev.rowan.processor.sql.lex;

import static dev.rowan.processor.sql.lex.Characters.isDigit;
import static dev.rowan.processor.sql.lex.Characters.isNamePart;
import static dev.rowan.processor.sql.lex.Characters.isNameStart;
import static dev.rowan.processor.sql.lex.Characters.isOperator;
import static dev.rowan.processor.sql.lex.Characters.isSpace;

import dev.rowan.processor.sql.lex.SyntaxError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens by PostgreSQL's rules.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical
 *     structure</a>
 */
public final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private @Nullable SyntaxError error;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of the text, without blanks and comments. */
  public static Lexed lex(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.error == null && lexer.at < text.length()) {
      lexer.next();
    }
    lexer.add(TokenKind.END, "", lexer.at, lexer.at);
    return new Lexed(Colons.resolved(text, lexer.tokens), Optional.ofNullable(lexer.error));
  }

  private void next() {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (text.startsWith("--", at)) {
      at = Comments.endOfLine(text, at);
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (c == '\'') {
      string(TokenKind.STRING, at, Strings.Escapes.NONE);
    } else if (c == '"') {
      quoted(at, at);
    } else if (c == '$') {
      dollar();
    } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      accept(TokenKind.NUMBER, Numbers.end(text, at));
    } else if (isNameStart(c)) {
      word();
    } else if (isOperator(c)) {
      operator();
    } else {
      mark(c);
    }
  }

  private void comment() {
    int end = Comments.endOfBlock(text, at);
    if (end < 0) {
      fail(Kind.UNTERMINATED_COMMENT, at);
    } else {
      at = end;
    }
  }

  private void word() {
    char c = text.charAt(at);
    if ((c == 'U' || c == 'u') && peek(1) == '&' && peek(2) == '"') {
      quoted(at, at + 2);
    } else if ((c == 'U' || c == 'u') && peek(1) == '&' && peek(2) == '\'') {
      string(TokenKind.STRING, at + 2, Strings.Escapes.UNICODE);
    } else if (peek(1) == '\'' && "eE".indexOf(c) >= 0) {
      string(TokenKind.STRING, at + 1, Strings.Escapes.BACKSLASH);
    } else if (peek(1) == '\'' && "nN".indexOf(c) >= 0) {
      string(TokenKind.STRING, at + 1, Strings.Escapes.NONE);
    } else if (peek(1) == '\'' && "bBxX".indexOf(c) >= 0) {
      string(TokenKind.BITS, at + 1, Strings.Escapes.NONE);
    } else {
      int end = endOfName();
      add(TokenKind.WORD, Characters.folded(text.substring(at, end)), at, end);
      at = end;
    }
  }

  private int endOfName() {
    int end = at + 1;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void string(TokenKind kind, int quote, Strings.Escapes escapes) {
    int end = Strings.end(text, quote, escapes);
    if (end < 0) {
      fail(Kind.UNTERMINATED_STRING, at);
    } else {
      accept(kind, end);
    }
  }

  private void quoted(int start, int quote) {
    int close = QuotedNames.close(text, quote);
    if (close < 0) {
      fail(Kind.UNTERMINATED_NAME, start);
    } else if (close == quote + 1) {
      fail(Kind.EMPTY_NAME, start);
    } else {
      boolean unicode = quote > start;
      int end = unicode ? Strings.endOfEscapeClause(text, close + 1) : close + 1;
      String name = QuotedNames.content(text, quote, close);
      add(
          TokenKind.QUOTED,
          unicode ? QuotedNames.decoded(name, text.substring(close + 1, end)) : name,
          start,
          end);
      at = end;
    }
  }

  private void dollar() {
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end > at + 1) {
      accept(TokenKind.POSITION, end);
      return;
    }
    String tag = Strings.dollarTag(text, at);
    if (tag.isEmpty()) {
      accept(TokenKind.OTHER, at + 1);
      return;
    }
    int close = text.indexOf(tag, at + tag.length());
    if (close < 0) {
      fail(Kind.UNTERMINATED_STRING, at);
    } else {
      accept(TokenKind.STRING, close + tag.length());
    }
  }

  private void operator() {
    int end = at;
    while (end < text.length()
        && isOperator(text.charAt(end))
        && !text.startsWith("--", end)
        && !text.startsWith("/*", end)) {
      end++;
    }
    if (!Characters.mayEndInSign(text.substring(at, end))) {
      while (end - at > 1 && "+-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    accept(TokenKind.OPERATOR, end);
  }

  private void mark(char c) {
    boolean pair = (c == ':' && (peek(1) == ':' || peek(1) == '=')) || (c == '.' && peek(1) == '.');
    boolean mark = "()[],;.:".indexOf(c) >= 0;
    accept(mark ? TokenKind.MARK : TokenKind.OTHER, pair ? at + 2 : at + 1);
  }

  private char peek(int distance) {
    return at + distance < text.length() ? text.charAt(at + distance) : '\0';
  }

  private void accept(TokenKind kind, int end) {
    add(kind, text.substring(at, end), at, end);
    at = end;
  }

  private void add(TokenKind kind, String value, int start, int end) {
    tokens.add(new Token(kind, value, start, end));
  }

  private void fail(Kind kind, int start) {
    error = new SyntaxError(kind, start, kind == Kind.EMPTY_NAME ? 2 : 1);
  }
}
