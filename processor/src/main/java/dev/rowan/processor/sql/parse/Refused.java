package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.lex.SyntaxError.Kind;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what surely cannot stand at a place from what the grammar here may only not know. Whatever
 * PostgreSQL has besides, or will have, begins with a word of its own, a sign or a string: not with
 * a name, a number, a comma or the end.
 */
final class Refused {
  private static final Set<String> CLAUSES =
      Set.of(
          "from",
          "where",
          "group",
          "having",
          "order",
          "limit",
          "offset",
          "union",
          "join",
          "left",
          "inner",
          "values",
          "set",
          "into",
          "using",
          "returning",
          "select",
          "distinct",
          "and",
          "between",
          "like");

  private Refused() {}

  /**
   * What is wrong at a token, if that is sure.
   *
   * @param isComplete whether what stands before it is complete, so that anything else could end it
   */
  static Optional<SyntaxError> at(List<Token> tokens, int index, boolean isComplete) {
    Token token = tokens.get(index);
    boolean ends = token.kind() == TokenKind.END || token.isMark(")");
    if (ends) {
      return isComplete ? Optional.empty() : Optional.of(error(Kind.INCOMPLETE, token));
    }
    return isSure(token, isComplete)
        ? Optional.of(error(Kind.UNEXPECTED, token).with(hint(tokens, index, isComplete)))
        : Optional.empty();
  }

  private static boolean isSure(Token token, boolean isComplete) {
    return switch (token.kind()) {
      case QUOTED, NUMBER, PARAMETER -> true;
      case WORD ->
          !Keywords.isKnown(token.text())
              || Keywords.dividesParts(token.text())
              || (isComplete && token.text().equals("by"));
      case MARK -> token.isMark(",");
      default -> false;
    };
  }

  private static SyntaxError error(Kind kind, Token token) {
    return new SyntaxError(kind, token.offset(), token.end() - token.offset());
  }

  /** The word that was perhaps meant, here or just before, where it was taken for a name. */
  private static Optional<String> hint(List<Token> tokens, int index, boolean isComplete) {
    Optional<String> meant = meant(tokens.get(index), CLAUSES);
    for (int back = 1; back <= 2 && meant.isEmpty() && back <= index; back++) {
      meant = meant(tokens.get(index - back), CLAUSES);
    }
    return meant.or(() -> advice(tokens, index, isComplete));
  }

  private static Optional<String> advice(List<Token> tokens, int index, boolean isComplete) {
    Token token = tokens.get(index);
    if (token.kind() == TokenKind.PARAMETER && index > 0 && tokens.get(index - 1).isWord("in")) {
      return Optional.of("write it in brackets");
    }
    boolean isWord = token.kind() == TokenKind.WORD && Keywords.dividesParts(token.text());
    return isWord && !isComplete
        ? Optional.of("write what is missing; a name that is a word of SQL stands in quotes")
        : Optional.empty();
  }

  /** A question for the one of the words that is spelt almost so. */
  static Optional<String> meant(Token token, Collection<String> words) {
    return token.kind() == TokenKind.WORD
        ? words.stream()
            .filter(word -> !word.equals(token.text()) && isNear(token.text(), word))
            .min(Comparator.naturalOrder())
            .map(word -> "did you mean \"" + word + "\"?")
        : Optional.empty();
  }

  /** Whether one letter is missing, too many or another, or two have changed their places. */
  private static boolean isNear(String written, String word) {
    int start = 0;
    int shorter = Math.min(written.length(), word.length());
    while (start < shorter && written.charAt(start) == word.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && written.charAt(written.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
      end++;
    }
    int wrong = written.length() - start - end;
    int right = word.length() - start - end;
    boolean isSwapped =
        wrong == 2
            && right == 2
            && written.charAt(start) == word.charAt(start + 1)
            && written.charAt(start + 1) == word.charAt(start);
    return word.length() > 3 && (isSwapped || Math.max(wrong, right) == 1);
  }
}
