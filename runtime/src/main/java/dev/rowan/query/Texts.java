package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.util.Objects;

/** Formulas of text. */
final class Texts {

  private Texts() {}

  static TextExpression call(String function, Object... arguments) {
    return new TextFormula(Template.call(function, arguments), SqlTypes.TEXT);
  }

  static TextExpression infix(Object... parts) {
    return new TextFormula(Template.infix(parts), SqlTypes.TEXT);
  }

  static Bound<String> value(String text) {
    return new Bound<>(SqlTypes.TEXT, Objects.requireNonNull(text, "A text is null"));
  }

  static Bound<Integer> number(int number) {
    return new Bound<>(SqlTypes.INTEGER, number);
  }
}
