package dev.rowan.query;

import static dev.rowan.query.Functions.coalesce;
import static dev.rowan.query.Functions.greatest;
import static dev.rowan.query.Functions.least;
import static dev.rowan.query.Functions.random;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.when;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Functions of numbers, and what chooses among them. */
class NumberFunctionsTest extends FunctionTest {

  private static final NumberExpression<Integer> SEVEN = value(7);

  @Test
  void reckon() {
    holds(SEVEN.plus(2).times(3), "(? + ?) * ?", 27);
    holds(SEVEN.minus(value(2).minus(1)), "? - (? - ?)", 6);
    holds(SEVEN.modulo(4).negated(), "- (? % ?)", -3);
    holds(SEVEN.power(2), "power(?::double precision, ?)", 49.0);
    holds(value(16.0).sqrt(), "sqrt(?)", 4.0);
    holds(value(1).ln(), "ln(?::double precision)", 0.0);
    holds(value(1000).log10(), "log(?::double precision)", 3.0);
    holds(value(0.0).exp(), "exp(?)", 1.0);
    holds(SEVEN.negated().sign(), "sign(- ?)::integer", -1);
    holds(value(new BigDecimal("2.567")).trunc(1), "trunc(?, 1)", new BigDecimal("2.5"));
    holds(value(new BigDecimal("2.567")).round(2), "round(?, 2)", new BigDecimal("2.57"));
    holds(value(4.2).widthBucket(0, 10, 5), "width_bucket(?::double precision, ?, ?, ?)", 3);
    holds(value(1234.5).format("FM9,999.00"), "to_char(?, 'FM9,999.00')", "1,234.50");
    isTrue(random().goe(0.0), "random() >= ?");
  }

  @Test
  void reckonWithTwoTypes() {
    NumberExpression<BigDecimal> price = value(new BigDecimal("2.50"));
    NumberExpression<Long> count = value(3L);
    holds(price.times(SEVEN), "? * ?", new BigDecimal("17.50"));
    holds(SEVEN.times(price), "? * ?", new BigDecimal("17.50"));
    holds(price.times(price), "? * ?", new BigDecimal("6.2500"));
    holds(SEVEN.plus(count), "?::numeric + ?", new BigDecimal("10"));
    holds(SEVEN.dividedBy(count).round(2), "round(?::numeric / ?, 2)", new BigDecimal("2.33"));
    holds(price.minus(value(0.25)), "? - ?::numeric", new BigDecimal("2.25"));
    holds(value(0.5).minus(count), "?::numeric - ?", new BigDecimal("-2.5"));
    holds(value((short) 1).plus(value(1.5f)), "?::numeric + ?::numeric", new BigDecimal("2.5"));
  }

  @Test
  void knowBits() {
    holds(SEVEN.bitAnd(10), "? & ?", 2);
    holds(SEVEN.bitOr(8), "? | ?", 15);
    holds(SEVEN.bitXor(5), "? # ?", 2);
    holds(SEVEN.shiftLeft(2), "? << ?", 28);
    holds(SEVEN.shiftRight(1), "? >> ?", 3);
  }

  @Test
  void choose() {
    holds(greatest(SEVEN, value(9), value(1)).plus(1), "greatest(?, ?, ?) + ?", 10);
    holds(least(SEVEN, value(9)), "least(?, ?)", 7);
    holds(coalesce(SEVEN.nullIf(7), value(3)), "coalesce(nullif(?, ?), ?)", 3);
    holds(
        when(SEVEN.gt(5), value(1)).when(SEVEN.gt(3), 2).otherwise(3).times(10),
        "case when ? > ? then ? when ? > ? then ? else ? end * ?",
        10);
    holds(when(SEVEN.lt(5), "few").end(), "case when ? < ? then ? end", null);
    holds(
        when(SEVEN.lt(5), "few").otherwise("many").upper(),
        "upper(case when ? < ? then ? else ? end)",
        "MANY");
  }

  @Test
  void compareWithNull() {
    NumberExpression<Integer> none = SEVEN.nullIf(7);
    isTrue(none.isNotDistinctFrom(none), "nullif(?, ?) is not distinct from nullif(?, ?)");
    isTrue(SEVEN.isNotDistinctFrom(7), "? is not distinct from ?");
    isTrue(none.isNotDistinctFrom((Integer) null), "nullif(?, ?) is null");
    isTrue(SEVEN.isDistinctFrom(none), "? is distinct from nullif(?, ?)");
    isTrue(SEVEN.between(value(7), value(8)), "? between ? and ?");
  }
}
