package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * A column of numbers.
 *
 * @param <V> the Java type of its values
 */
public final class NumberColumn<V extends Number & Comparable<V>> extends ComparableColumn<V>
    implements NumberExpression<V> {

  NumberColumn(EntityTable<?> table, String name, SqlType<V> type, String cast) {
    super(table, name, type, cast);
  }
}
