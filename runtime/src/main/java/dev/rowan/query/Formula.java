package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is made of SQL and of other expressions: a call, an operator, a subquery, a
 * column of a derived table. One subclass for each kind of value.
 */
sealed class Formula<V> extends Node<V>
    permits ArrayFormula,
        ComparableFormula,
        IntervalExpression,
        JsonExpression,
        KnownColumn,
        RangeExpression,
        SearchQuery,
        SearchVector,
        ValueAggregate {

  private final Template template;
  private final SqlType<V> type;
  private final @Nullable String label;

  Formula(Template template, SqlType<V> type, @Nullable String label) {
    this.template = template;
    this.type = type;
    this.label = label;
  }

  Formula(Template template, SqlType<V> type) {
    this(template, type, null);
  }

  @Override
  public final SqlType<V> type() {
    return type;
  }

  @Override
  final @Nullable String label() {
    return label;
  }

  /** Whether both are made in the same way of the same parts. */
  final boolean isLike(Formula<?> other) {
    return template.parts().equals(other.template.parts());
  }

  @Override
  final boolean isColumn() {
    return template.parts().get(0) instanceof Derived.ColumnOf;
  }

  @Override
  final boolean isInfix() {
    return template.isInfix();
  }

  @Override
  final void render(Renderer out) {
    template.render(out);
  }

  /** The template, for a copy under another name. */
  final Template template() {
    return template;
  }

  @Override
  String placeholder() {
    if (template.model() != null) {
      return template.model().placeholder();
    }
    return Values.areArrays(type) ? "?::" + type.name() : "?";
  }

  @Override
  String arrayPlaceholder() {
    return template.model() == null ? "?" : template.model().arrayPlaceholder();
  }
}
