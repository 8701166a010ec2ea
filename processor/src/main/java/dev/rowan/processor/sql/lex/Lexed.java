package dev.rowan.processor.sql.lex;

import java.util.List;
import java.util.Optional;

/**
 * What the lexer made of a text.
 *
 * @param tokens the tokens; the last one is the {@linkplain TokenKind#END end}
 * @param error the first thing that was not closed or is empty; the tokens then end before it
 */
public record Lexed(List<Token> tokens, Optional<SyntaxError> error) {

  /** Copies the list. */
  public Lexed {
    tokens = List.copyOf(tokens);
  }
}
