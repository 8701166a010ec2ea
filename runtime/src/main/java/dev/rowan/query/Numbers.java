package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;

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

  /** An operator between numbers of two types, without loss. */
  static NumberExpression<BigDecimal> mixed(
      NumberFunctions<?> left, String operator, NumberFunctions<?> right) {
    Expression<?> first = isNumeric(left) || isWholeBeside(left, right) ? left : left.asNumeric();
    Expression<?> second = isNumeric(right) || isWhole(right) ? right : right.asNumeric();
    return new NumberFormula<>(Template.infix(first, operator, second), SqlTypes.NUMERIC);
  }

  /** Whether PostgreSQL makes the whole number a numeric by itself. */
  private static boolean isWholeBeside(Expression<?> number, Expression<?> other) {
    return isWhole(number) && isNumeric(other);
  }

  private static boolean isNumeric(Expression<?> number) {
    return number.type() == (Object) SqlTypes.NUMERIC;
  }

  private static boolean isWhole(Expression<?> number) {
    Object type = number.type();
    return type == SqlTypes.SMALLINT || type == SqlTypes.INTEGER || type == SqlTypes.BIGINT;
  }
}
