package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.lex.SyntaxError.Kind;
import dev.rowan.processor.sql.lex.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which bracket closes which. */
final class Brackets {
  private final int[] closing;
  private final Optional<SyntaxError> error;

  Brackets(List<Token> tokens) {
    closing = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    Token bad = null;
    Kind kind = Kind.UNCLOSED_BRACKET;
    for (int i = 0; i < tokens.size() && bad == null; i++) {
      Token token = tokens.get(i);
      if (token.isMark("(") || token.isMark("[")) {
        open.push(i);
      } else if (token.isMark(")") || token.isMark("]")) {
        if (open.isEmpty()) {
          bad = token;
          kind = Kind.UNOPENED_BRACKET;
        } else if (tokens.get(open.element()).isMark("(") == token.isMark(")")) {
          closing[open.pop()] = i;
        } else {
          bad = tokens.get(open.element());
        }
      }
    }
    if (bad == null && !open.isEmpty()) {
      bad = tokens.get(open.element());
    }
    Kind found = kind;
    error = Optional.ofNullable(bad).map(token -> new SyntaxError(found, token.offset(), 1));
  }

  /** The index of the bracket that closes the one at this index. */
  int closing(int index) {
    return closing[index];
  }

  /** The first bracket without its partner. */
  Optional<SyntaxError> error() {
    return error;
  }
}
