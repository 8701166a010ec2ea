package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number or another value of all rows that are related to one: a scalar subquery. */
final class RelatedValue implements Part {

  private enum Function {
    COUNT("count(", ")"),
    SUM("coalesce(sum(", "), 0)"),
    MIN("min(", ")"),
    MAX("max(", ")");

    final String start;
    final String end;

    Function(String start, String end) {
      this.start = start;
      this.end = end;
    }
  }

  private final Many<?> many;
  private final Function function;
  private final @Nullable EntityColumn<?> column;
  private final Predicate condition;

  private RelatedValue(
      Many<?> many, Function function, @Nullable EntityColumn<?> column, Predicate condition) {
    this.many = many;
    this.function = function;
    this.column = column;
    this.condition = condition;
  }

  static NumberExpression<Long> count(Many<?> many, Predicate condition) {
    Part value = new RelatedValue(many, Function.COUNT, null, condition);
    return new NumberFormula<>(Template.of(value), SqlTypes.BIGINT);
  }

  static NumberExpression<BigDecimal> sum(
      Many<?> many, NumberColumn<?> column, Predicate condition) {
    Part value = new RelatedValue(many, Function.SUM, column, condition);
    return new NumberFormula<>(Template.of(value), SqlTypes.NUMERIC);
  }

  static <V extends Comparable<? super V>> ComparableExpression<V> min(
      Many<?> many, ComparableColumn<V> column, Predicate condition) {
    Part value = new RelatedValue(many, Function.MIN, column, condition);
    return new ComparableFormula<>(Template.of(value).like(column), column.type());
  }

  static <V extends Comparable<? super V>> ComparableExpression<V> max(
      Many<?> many, ComparableColumn<V> column, Predicate condition) {
    Part value = new RelatedValue(many, Function.MAX, column, condition);
    return new ComparableFormula<>(Template.of(value).like(column), column.type());
  }

  @Override
  public void render(Renderer out) {
    out.append("(");
    Related.render(out, many, condition, this::renderFunction);
    out.append(")");
  }

  private void renderFunction(Renderer out) {
    out.append(function.start);
    if (column == null) {
      out.append("*");
    } else {
      out.expression(column);
    }
    out.append(function.end);
  }
}
