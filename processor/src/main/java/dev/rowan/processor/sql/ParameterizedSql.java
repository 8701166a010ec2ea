package dev.rowan.processor.sql;

import dev.rowan.processor.sql.NamedParameter.InList;
import dev.rowan.processor.sql.lex.Lexer;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement with named parameters, {@code :name}, and its form for JDBC.
 *
 * @param text the statement as it was written
 * @param parameters the parameters in the order of their appearance, a name as often as it appears
 */
public record ParameterizedSql(String text, List<NamedParameter> parameters) {

  /** Copies the list. */
  public ParameterizedSql {
    parameters = List.copyOf(parameters);
  }

  /** Finds the parameters; in a text that is not closed somewhere, those before that place. */
  public static ParameterizedSql of(String text) {
    List<Token> tokens = Lexer.lex(text).tokens();
    List<NamedParameter> parameters = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.PARAMETER) {
        parameters.add(
            new NamedParameter(token.text(), token.offset(), token.end(), inList(tokens, i)));
      }
    }
    return new ParameterizedSql(text, parameters);
  }

  private static Optional<InList> inList(List<Token> tokens, int at) {
    boolean bare = at >= 1 && tokens.get(at - 1).isWord("in");
    boolean bracketed =
        at >= 2
            && tokens.get(at - 1).isMark("(")
            && tokens.get(at + 1).isMark(")")
            && tokens.get(at - 2).isWord("in");
    if (!bare && !bracketed) {
      return Optional.empty();
    }
    int in = bare ? at - 1 : at - 2;
    boolean negated = in >= 1 && tokens.get(in - 1).isWord("not");
    int start = tokens.get(negated ? in - 1 : in).offset();
    return Optional.of(new InList(start, tokens.get(bare ? at : at + 1).end(), negated, bracketed));
  }

  /** The names, each once, in the order of their first appearance. */
  public List<String> names() {
    return parameters.stream().map(NamedParameter::name).distinct().toList();
  }

  /** The statement with {@code ?} for each parameter, and {@code ??} for a {@code ?} of its own. */
  public String jdbc() {
    return jdbc(Set.of());
  }

  /**
   * The statement for JDBC, where some parameters are arrays: {@code x in (:ids)} becomes {@code x
   * = any(?)}, and {@code x not in (:ids)} becomes {@code x <> all(?)}.
   *
   * @param arrays the names of the parameters that are arrays
   */
  public String jdbc(Set<String> arrays) {
    return JdbcText.of(this, arrays);
  }
}
