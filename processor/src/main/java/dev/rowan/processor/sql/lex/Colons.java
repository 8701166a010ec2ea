package dev.rowan.processor.sql.lex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the colon before a parameter's name from that of an array slice.
 *
 * <p>In a subscript, a colon after an operand divides the bounds: {@code a[1:n]}. One that opens
 * the subscript does the same, {@code a[:n]}, unless another one does: {@code a[:low : high]}.
 * Anywhere else a colon right before a word makes it a parameter.
 */
final class Colons {
  private static final int NONE = -1;

  private final String text;
  private final List<Token> tokens;
  private final int[] bracket;
  private final Set<Integer> divided = new HashSet<>();

  private Colons(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.bracket = new int[tokens.size()];
  }

  /** The tokens, with a colon and the name after it as one parameter. */
  static List<Token> resolved(String text, List<Token> tokens) {
    if (tokens.stream().noneMatch(t -> t.isMark(":"))) {
      return tokens;
    }
    Colons colons = new Colons(text, tokens);
    colons.findBrackets();
    return colons.merged();
  }

  /** Notes for each colon the subscript it stands in, and which subscripts are divided by one. */
  private void findBrackets() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      bracket[i] = NONE;
      if (token.isMark("(") || token.isMark("[")) {
        open.push(i);
      } else if (token.isMark(")") || token.isMark("]")) {
        open.poll();
      } else if (token.isMark(":") && !open.isEmpty() && isSubscript(open.element())) {
        bracket[i] = open.element();
        if (endsOperand(i - 1)) {
          divided.add(open.element());
        }
      }
    }
  }

  private boolean isSubscript(int index) {
    return tokens.get(index).isMark("[")
        && endsOperand(index - 1)
        && !tokens.get(index - 1).isWord("array");
  }

  private boolean endsOperand(int index) {
    if (index < 0) {
      return false;
    }
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case WORD, QUOTED, NUMBER, STRING, BITS, PARAMETER, POSITION -> true;
      case MARK -> token.isMark(")") || token.isMark("]");
      case OPERATOR, OTHER, END -> false;
    };
  }

  private List<Token> merged() {
    List<Token> merged = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isParameter(i)) {
        Token name = tokens.get(i + 1);
        int start = tokens.get(i).offset();
        merged.add(
            new Token(
                TokenKind.PARAMETER, text.substring(name.offset(), name.end()), start, name.end()));
        i++;
      } else {
        merged.add(tokens.get(i));
      }
    }
    return merged;
  }

  private boolean isParameter(int i) {
    return tokens.get(i).isMark(":")
        && tokens.get(i + 1).kind() == TokenKind.WORD
        && tokens.get(i + 1).offset() == tokens.get(i).end()
        && !dividesBounds(i);
  }

  private boolean dividesBounds(int i) {
    if (bracket[i] == NONE) {
      return false;
    }
    boolean opens = bracket[i] == i - 1;
    return opens ? !divided.contains(bracket[i]) : endsOperand(i - 1);
  }
}
