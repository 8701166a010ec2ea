package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A number or another value of all rows that are related to one: a scalar subquery. */
final class RelatedValue<V extends Comparable<? super V>> extends Node<V>
    implements ComparableExpression<V> {

  private final Many<?> many;
  private final String function;
  private final @Nullable Column<V> column;
  private final SqlType<V> type;
  private final Predicate condition;

  private RelatedValue(
      Many<?> many,
      String function,
      @Nullable Column<V> column,
      SqlType<V> type,
      Predicate condition) {
    this.many = many;
    this.function = function;
    this.column = column;
    this.type = type;
    this.condition = condition;
  }

  static RelatedValue<Long> count(Many<?> many, Predicate condition) {
    return new RelatedValue<>(many, "count", null, SqlTypes.BIGINT, condition);
  }

  static <V extends Comparable<? super V>> RelatedValue<V> of(
      Many<?> many, String function, ComparableColumn<V> column) {
    return new RelatedValue<>(many, function, column, column.type(), Predicate.noCondition());
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
    out.append(function).append("(");
    if (column == null) {
      out.append("*");
    } else {
      out.expression(column);
    }
    out.append(")");
  }

  @Override
  String placeholder() {
    return column == null ? "?" : column.placeholder();
  }

  @Override
  String arrayPlaceholder() {
    return column == null ? "?" : column.arrayPlaceholder();
  }
}
