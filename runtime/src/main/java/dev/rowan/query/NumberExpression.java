package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;

/**
 * An expression that is a number. Numbers of one type make one of that type; those of two types
 * make a {@link BigDecimal}, unless {@code asDouble()} and its relatives make them one. A result
 * that its type cannot hold is an {@link dev.rowan.errors.DataException} of the database.
 *
 * @param <V> the Java type of the value
 */
public sealed interface NumberExpression<V extends Number & Comparable<V>>
    extends NumberFunctions<V> permits NumberColumn, NumberFormula {

  /** The sum. */
  default NumberExpression<V> plus(V value) {
    return plus(Value.of(this, value, "plus"));
  }

  /** The sum. */
  default NumberExpression<V> plus(Expression<V> other) {
    return new NumberFormula<>(Template.infix(this, " + ", other), type());
  }

  /** The sum, as that of other expressions. */
  default NumberExpression<V> plus(NumberExpression<V> other) {
    return plus((Expression<V>) other);
  }

  /** The sum of numbers of two types. */
  default NumberExpression<BigDecimal> plus(NumberFunctions<?> other) {
    return Numbers.mixed(this, " + ", other);
  }

  /** The difference. */
  default NumberExpression<V> minus(V value) {
    return minus(Value.of(this, value, "minus"));
  }

  /** The difference. */
  default NumberExpression<V> minus(Expression<V> other) {
    return new NumberFormula<>(Template.infix(this, " - ", other), type());
  }

  /** The difference, as that of other expressions. */
  default NumberExpression<V> minus(NumberExpression<V> other) {
    return minus((Expression<V>) other);
  }

  /** The difference of numbers of two types. */
  default NumberExpression<BigDecimal> minus(NumberFunctions<?> other) {
    return Numbers.mixed(this, " - ", other);
  }

  /** The product. */
  default NumberExpression<V> times(V value) {
    return times(Value.of(this, value, "times"));
  }

  /** The product. */
  default NumberExpression<V> times(Expression<V> other) {
    return new NumberFormula<>(Template.infix(this, " * ", other), type());
  }

  /** The product, as that of other expressions. */
  default NumberExpression<V> times(NumberExpression<V> other) {
    return times((Expression<V>) other);
  }

  /** The product of numbers of two types. */
  default NumberExpression<BigDecimal> times(NumberFunctions<?> other) {
    return Numbers.mixed(this, " * ", other);
  }

  /**
   * The quotient; of whole numbers the whole part. Division by zero is an error of the database.
   */
  default NumberExpression<V> dividedBy(V value) {
    return dividedBy(Value.of(this, value, "dividedBy"));
  }

  /**
   * The quotient; of whole numbers the whole part. Division by zero is an error of the database.
   */
  default NumberExpression<V> dividedBy(Expression<V> other) {
    return new NumberFormula<>(Template.infix(this, " / ", other), type());
  }

  /** The quotient, as that of other expressions. */
  default NumberExpression<V> dividedBy(NumberExpression<V> other) {
    return dividedBy((Expression<V>) other);
  }

  /** The quotient of numbers of two types, with decimal places. */
  default NumberExpression<BigDecimal> dividedBy(NumberFunctions<?> other) {
    return Numbers.mixed(this, " / ", other);
  }

  /** The rest of the division, with the sign of this. */
  default NumberExpression<V> modulo(V value) {
    return modulo(Value.of(this, value, "modulo"));
  }

  /** The rest of the division, with the sign of this. */
  default NumberExpression<V> modulo(Expression<V> other) {
    return new NumberFormula<>(Template.infix(this, " % ", other), type());
  }

  /** The number with the other sign. */
  default NumberExpression<V> negated() {
    return new NumberFormula<>(Template.infix("- ", this), type());
  }

  /** The number without its sign. */
  default NumberExpression<V> abs() {
    return new NumberFormula<>(Template.call("abs", this), type());
  }

  /** The next whole number that is not greater. */
  default NumberExpression<V> floor() {
    return new NumberFormula<>(Template.of("floor(", this, ")::" + type().name()), type());
  }

  /** The next whole number that is not less. */
  default NumberExpression<V> ceil() {
    return new NumberFormula<>(Template.of("ceil(", this, ")::" + type().name()), type());
  }

  /** The number rounded to so many decimal places, half away from zero; negative ones too. */
  default NumberExpression<BigDecimal> round(int places) {
    Expression<?> numeric = type() == (Object) SqlTypes.NUMERIC ? this : asNumeric();
    return new NumberFormula<>(
        Template.of("round(", numeric, ", " + places + ")"), SqlTypes.NUMERIC);
  }

  @Override
  default NumberExpression<V> as(String name) {
    return new NumberFormula<>(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  @Override
  default NumberExpression<V> coalesce(V value) {
    return new NumberFormula<>(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  @Override
  default NumberExpression<V> coalesce(Expression<V> other) {
    return new NumberFormula<>(Template.call("coalesce", this, other).like(this), type());
  }

  @Override
  default NumberExpression<V> nullIf(V value) {
    return new NumberFormula<>(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }

  /** The number without the decimal places after so many. */
  default NumberExpression<BigDecimal> trunc(int places) {
    Expression<?> numeric = type() == (Object) SqlTypes.NUMERIC ? this : asNumeric();
    return new NumberFormula<>(
        Template.of("trunc(", numeric, ", " + places + ")"), SqlTypes.NUMERIC);
  }

  /** -1, 0 or 1. */
  default NumberExpression<Integer> sign() {
    return new NumberFormula<>(Template.of("sign(", this, ")::integer"), SqlTypes.INTEGER);
  }

  /** This to the power of the exponent. */
  default NumberExpression<Double> power(double exponent) {
    return Numbers.call("power", this, new Bound<>(SqlTypes.DOUBLE, exponent));
  }

  /** The square root; of a negative number an error of the database. */
  default NumberExpression<Double> sqrt() {
    return Numbers.call("sqrt", this);
  }

  /** The natural logarithm; of 0 or less an error of the database. */
  default NumberExpression<Double> ln() {
    return Numbers.call("ln", this);
  }

  /** The logarithm to the base of 10. */
  default NumberExpression<Double> log10() {
    return Numbers.call("log", this);
  }

  /** Euler's number to the power of this. */
  default NumberExpression<Double> exp() {
    return Numbers.call("exp", this);
  }

  /**
   * The number of the bucket, from 1, when what is between the bounds is divided into so many of
   * equal width; 0 below, and one more than there are above.
   */
  default NumberExpression<Integer> widthBucket(double low, double high, int buckets) {
    Template call =
        Template.call(
            "width_bucket",
            asDouble(),
            new Bound<>(SqlTypes.DOUBLE, low),
            new Bound<>(SqlTypes.DOUBLE, high),
            Texts.number(buckets));
    return new NumberFormula<>(call, SqlTypes.INTEGER);
  }

  /** The bits that both have; of whole numbers only, as for all operators on bits. */
  default NumberExpression<V> bitAnd(V value) {
    return Numbers.bits(this, " & ", Value.of(this, value, "bitAnd"));
  }

  /** The bits that one of them has. */
  default NumberExpression<V> bitOr(V value) {
    return Numbers.bits(this, " | ", Value.of(this, value, "bitOr"));
  }

  /** The bits that just one of them has. */
  default NumberExpression<V> bitXor(V value) {
    return Numbers.bits(this, " # ", Value.of(this, value, "bitXor"));
  }

  /** The bits moved to higher places. */
  default NumberExpression<V> shiftLeft(int places) {
    return Numbers.bits(this, " << ", Texts.number(places));
  }

  /** The bits moved to lower places. */
  default NumberExpression<V> shiftRight(int places) {
    return Numbers.bits(this, " >> ", Texts.number(places));
  }

  /** The number as text, by a pattern of {@code to_char}: {@code FM999,990.00}. */
  default TextExpression format(String pattern) {
    return Texts.call("to_char", this, Literals.text(pattern));
  }
}
