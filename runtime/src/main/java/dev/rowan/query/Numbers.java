package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;

/** Formulas of numbers. */
final class Numbers {

  private Numbers() {}

  /** A function of floating-point numbers. */
  static NumberExpression<Double> call(String function, Expression<?> of, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = of.type() == (Object) SqlTypes.DOUBLE ? of : of.asDouble();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new NumberFormula<>(Template.call(function, arguments), SqlTypes.DOUBLE);
  }

  /** An operator on bits, which has no cast of its own to the type of its left side. */
  static <V extends Number & Comparable<V>> NumberExpression<V> bits(
      NumberExpression<V> left, String operator, Object right) {
    return new NumberFormula<>(Template.infix(left, operator, right), left.type());
  }
}
