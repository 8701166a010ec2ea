package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;

/**
 * Further functions of numbers, as methods of every {@link NumberExpression}. Angles are in
 * radians.
 *
 * @param <V> the Java type of the value
 */
public sealed interface NumberFunctions<V extends Number & Comparable<V>>
    extends ComparableExpression<V> permits NumberExpression {

  /** This to the power of another number. */
  default NumberExpression<Double> power(NumberExpression<?> exponent) {
    return Numbers.call("power", this, exponent.asDouble());
  }

  /** The logarithm to a base; of 0 or less an error of the database. */
  default NumberExpression<BigDecimal> log(int base) {
    return new NumberFormula<>(
        Template.call("log", Texts.numeric(base), asNumeric()), SqlTypes.NUMERIC);
  }

  /** The cube root. */
  default NumberExpression<Double> cbrt() {
    return Numbers.call("cbrt", this);
  }

  /** The whole part of the quotient; division by zero is an error of the database. */
  default NumberExpression<BigDecimal> quotient(Expression<? extends Number> divisor) {
    return new NumberFormula<>(
        Template.call("div", asNumeric(), divisor.asNumeric()), SqlTypes.NUMERIC);
  }

  /** The greatest number that divides both, which are of one type: whole or numeric. */
  default NumberExpression<V> gcd(Expression<V> other) {
    return new NumberFormula<>(Template.call("gcd", this, other), type());
  }

  /** The smallest number that both divide, which are of one type: whole or numeric. */
  default NumberExpression<V> lcm(Expression<V> other) {
    return new NumberFormula<>(Template.call("lcm", this, other), type());
  }

  /** The product of all whole numbers up to this one. */
  default NumberExpression<BigDecimal> factorial() {
    return new NumberFormula<>(Template.call("factorial", asLong()), SqlTypes.NUMERIC);
  }

  /** The decimal places that the number is written with. */
  default NumberExpression<Integer> scale() {
    return Texts.integer("scale", asNumeric());
  }

  /** The number without zeros at the end of its decimal places. */
  default NumberExpression<BigDecimal> trimScale() {
    return new NumberFormula<>(Template.call("trim_scale", asNumeric()), SqlTypes.NUMERIC);
  }

  /** The bits that this has not; of whole numbers only. */
  default NumberExpression<V> bitNot() {
    return new NumberFormula<>(Template.infix("~ ", this), type());
  }

  /** The whole number in hexadecimal digits. */
  default TextExpression hex() {
    return Texts.call("to_hex", asLong());
  }

  /** This angle in degrees. */
  default NumberExpression<Double> degrees() {
    return Numbers.call("degrees", this);
  }

  /** This angle in degrees, as radians. */
  default NumberExpression<Double> radians() {
    return Numbers.call("radians", this);
  }

  /** The sine. */
  default NumberExpression<Double> sin() {
    return Numbers.call("sin", this);
  }

  /** The cosine. */
  default NumberExpression<Double> cos() {
    return Numbers.call("cos", this);
  }

  /** The tangent. */
  default NumberExpression<Double> tan() {
    return Numbers.call("tan", this);
  }

  /** The angle of this sine. */
  default NumberExpression<Double> asin() {
    return Numbers.call("asin", this);
  }

  /** The angle of this cosine. */
  default NumberExpression<Double> acos() {
    return Numbers.call("acos", this);
  }

  /** The angle of this tangent. */
  default NumberExpression<Double> atan() {
    return Numbers.call("atan", this);
  }
}
