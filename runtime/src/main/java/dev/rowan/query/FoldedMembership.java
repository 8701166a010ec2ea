package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.util.Collection;

/**
 * {@code lower(operand) = any(…)}: one of the texts, whatever the case of the letters. The server
 * folds them, too, and once for the statement; an index on {@code lower(column)} serves.
 */
final class FoldedMembership extends Predicate {

  private final Lower operand;
  private final Values<String> values;
  private final boolean isNegated;

  private FoldedMembership(Lower operand, Values<String> values, boolean isNegated) {
    this.operand = operand;
    this.values = values;
    this.isNegated = isNegated;
  }

  static FoldedMembership of(
      Expression<String> operand, Collection<String> texts, String operator) {
    Values<String> values = new Values<>(SqlTypes.TEXT, Values.copy(operand, texts, operator));
    return new FoldedMembership(new Lower(operand), values, false);
  }

  @Override
  public Predicate not() {
    return new FoldedMembership(operand, values, !isNegated);
  }

  @Override
  boolean rejectsNull() {
    return !isNegated && operand.isStrict();
  }

  @Override
  void render(Renderer out) {
    out.expression(operand).append(isNegated ? " <> all(" : " = any(");
    out.append("array(select lower(text) from unnest(?) as text))").parameter(values);
  }
}
