package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * A column whose values have an order.
 *
 * @param <V> the Java type of its values
 */
public sealed class ComparableColumn<V extends Comparable<? super V>> extends EntityColumn<V>
    implements ComparableExpression<V>
    permits BooleanColumn, NumberColumn, TemporalColumn, TextColumn {

  ComparableColumn(EntityTable<?> table, String name, SqlType<V> type, String cast) {
    super(table, name, type, cast);
  }
}
