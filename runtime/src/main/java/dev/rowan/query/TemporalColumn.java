package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * A column of days, times of day or moments.
 *
 * @param <V> the Java type of its values
 */
public final class TemporalColumn<V extends Comparable<? super V>> extends ComparableColumn<V>
    implements TemporalExpression<V> {

  TemporalColumn(EntityTable<?> table, String name, SqlType<V> type, String cast) {
    super(table, name, type, cast);
  }
}
