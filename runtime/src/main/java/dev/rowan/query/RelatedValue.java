package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number or another value of all rows that are related to one: a scalar subquery. */
final class RelatedValue<V extends Comparable<? super V>> extends Node<V>
    implements ComparableExpression<V> {

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
  private final @Nullable Column<?> column;
  private final SqlType<V> type;
  private final Predicate condition;

  private RelatedValue(
      Many<?> many,
      Function function,
      @Nullable Column<?> column,
      SqlType<V> type,
      Predicate condition) {
    this.many = many;
    this.function = function;
    this.column = column;
    this.type = type;
    this.condition = condition;
  }

  static RelatedValue<Long> count(Many<?> many, Predicate condition) {
    return new RelatedValue<>(many, Function.COUNT, null, SqlTypes.BIGINT, condition);
  }

  static RelatedValue<BigDecimal> sum(Many<?> many, NumberColumn<?> column, Predicate condition) {
    return new RelatedValue<>(many, Function.SUM, column, SqlTypes.NUMERIC, condition);
  }

  static <V extends Comparable<? super V>> RelatedValue<V> min(
      Many<?> many, ComparableColumn<V> column, Predicate condition) {
    return new RelatedValue<>(many, Function.MIN, column, column.type(), condition);
  }

  static <V extends Comparable<? super V>> RelatedValue<V> max(
      Many<?> many, ComparableColumn<V> column, Predicate condition) {
    return new RelatedValue<>(many, Function.MAX, column, column.type(), condition);
  }

  @Override
  public SqlType<V> type() {
    return type;
  }

  @Override
  void render(Renderer out) {
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

  @Override
  String placeholder() {
    return column == null || function == Function.SUM ? "?" : column.placeholder();
  }

  @Override
  String arrayPlaceholder() {
    return column == null || function == Function.SUM ? "?" : column.arrayPlaceholder();
  }
}
