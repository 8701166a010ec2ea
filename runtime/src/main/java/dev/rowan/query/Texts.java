package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
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

  static NumberExpression<Integer> integer(String function, Object... arguments) {
    return new NumberFormula<>(Template.call(function, arguments), SqlTypes.INTEGER);
  }

  /** A comparison with each of the patterns, which travel as one array. */
  static Predicate matchesAny(
      Expression<String> text, String operator, Collection<String> patterns, String method) {
    List<String> copy = Values.copy(text, patterns, method);
    Bound<List<String>> array = new Bound<>(SqlTypes.listOf(SqlTypes.TEXT), copy);
    return new TemplateCondition(Template.infix(text, operator, array, ")"));
  }

  static Bound<BigDecimal> numeric(int number) {
    return new Bound<>(SqlTypes.NUMERIC, BigDecimal.valueOf(number));
  }
}
