package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Walks over tokens.
 *
 * <p>A part of the grammar that meets what it does not understand calls {@link #fail}: from then on
 * every token is the end, so that all parts come to theirs. A part in brackets can then be skipped
 * as a whole and the walk goes on behind it, see {@link #inside}.
 */
final class Cursor {
  /** How deep things may be nested. */
  private static final int DEPTH = 200;

  /** How many operators, joins and the like may stand in a row, all rows together. */
  private static final int CHAINED = 1_000;

  private final List<Token> tokens;
  private final Brackets brackets;
  private final Token end;
  private int at;
  private int depth;
  private int chained;
  private boolean failed;
  private int doubts;
  private boolean labels;
  private @Nullable SyntaxError error;

  Cursor(List<Token> tokens, Brackets brackets) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.end = tokens.get(tokens.size() - 1);
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int distance) {
    int index = at + distance;
    return failed || index >= tokens.size() ? end : tokens.get(index);
  }

  /** The token and a step behind it. */
  Token next() {
    Token token = peek();
    if (!failed && at < tokens.size() - 1) {
      at++;
    }
    return token;
  }

  /** Where the last token ended. */
  int lastEnd() {
    return at == 0 ? 0 : tokens.get(at - 1).end();
  }

  boolean at(String word) {
    return peek().isWord(word);
  }

  boolean at(String first, String second) {
    return peek().isWord(first) && peek(1).isWord(second);
  }

  boolean atMark(String mark) {
    return peek().isMark(mark);
  }

  boolean atOperator(String operator) {
    return peek().isOperator(operator);
  }

  boolean at(TokenKind kind) {
    return peek().kind() == kind;
  }

  boolean accept(String word) {
    return at(word) && step(1);
  }

  boolean accept(String first, String second) {
    return at(first, second) && step(2);
  }

  boolean acceptMark(String mark) {
    return atMark(mark) && step(1);
  }

  boolean acceptOperator(String operator) {
    return atOperator(operator) && step(1);
  }

  /** Steps over one of the words. */
  boolean acceptAny(String... words) {
    for (String word : words) {
      if (accept(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean step(int count) {
    at += count;
    return true;
  }

  void expect(String word) {
    if (!accept(word)) {
      fail();
    }
  }

  void expectMark(String mark) {
    if (!acceptMark(mark)) {
      fail();
    }
  }

  /** Lets everything come to its end: here is what nobody understands. */
  void fail() {
    if (!failed) {
      refuse(false);
    }
    failed = true;
  }

  /** Lets everything come to its end, where nothing wrong need be: it only goes too far. */
  private void stop() {
    failed = true;
  }

  /** Notes what cannot stand here, where no grammar of its own may hold. */
  private void refuse(boolean isComplete) {
    boolean isLabel = labels && !isComplete && at > 0 && Keywords.isLabel(tokens.get(at - 1));
    if (doubts == 0 && error == null && !isLabel) {
      error = Refused.at(tokens, at, isComplete).orElse(null);
    }
  }

  /** What PostgreSQL surely refuses of what was read so far, at the end of the statement. */
  Optional<SyntaxError> error() {
    if (!failed && !at(TokenKind.END)) {
      refuse(true);
    }
    return Optional.ofNullable(error);
  }

  boolean failed() {
    return failed;
  }

  /** The token behind the bracket that closes the one at this distance. */
  Token behind(int distance) {
    int closing = failed ? tokens.size() : brackets.closing(at + distance);
    return closing + 1 < tokens.size() ? tokens.get(closing + 1) : end;
  }

  /** Steps behind the bracket that closes the one that comes next. */
  void skipBracket() {
    if (failed || !atMark("(")) {
      fail();
    } else {
      at = brackets.closing(at) + 1;
    }
  }

  /** Reads something that nests; too deep, it fails. */
  <T> T nested(Supplier<T> part) {
    depth++;
    if (depth > DEPTH) {
      stop();
    }
    T result = part.get();
    depth--;
    return result;
  }

  /** Counts one more in a row of operators; too many, it fails. */
  void chain() {
    chained++;
    if (chained > CHAINED) {
      stop();
    }
  }

  /**
   * Reads what stands in brackets, from the opening bracket on. Is it not understood, it is
   * skipped.
   *
   * @param part reads what is inside
   * @param unknown what to take for it if it is not understood
   */
  <T> T inside(Supplier<T> part, Supplier<T> unknown) {
    if (failed || !(atMark("(") || atMark("["))) {
      fail();
      return unknown.get();
    }
    int around = doubts;
    doubts++; // what stands in the brackets of a function may have a grammar of its own
    T result = bracket(part, unknown);
    doubts = around;
    return result;
  }

  /** Reads a statement in brackets. In it everything is as it is outside of them. */
  <T> T statement(Supplier<T> part, Supplier<T> unknown) {
    if (failed || !atMark("(")) {
      fail();
      return unknown.get();
    }
    int around = doubts;
    boolean labelsAround = labels;
    doubts = 0;
    labels = false;
    T result = bracket(part, unknown);
    doubts = around;
    labels = labelsAround;
    return result;
  }

  /** Reads items that may have names behind them: even {@code and} is one where nothing follows. */
  <T> T labelled(Supplier<T> part) {
    boolean around = labels;
    labels = true;
    T result = part.get();
    labels = around;
    return result;
  }

  private <T> T bracket(Supplier<T> part, Supplier<T> unknown) {
    int closing = brackets.closing(at);
    at++;
    T result = part.get();
    if (!failed && at != closing) {
      refuse(true);
    }
    if (failed || at != closing) {
      failed = false;
      result = unknown.get();
    }
    at = closing + 1;
    return result;
  }
}
