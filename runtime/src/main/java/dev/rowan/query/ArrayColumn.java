package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.List;

/**
 * A column that holds an array, read as a list.
 *
 * @param <V> the Java type of the elements
 */
public final class ArrayColumn<V> extends EntityColumn<List<V>> implements ArrayExpression<V> {

  private final SqlType<V> element;

  ArrayColumn(EntityTable<?> table, String name, SqlType<V> element, String cast) {
    super(table, name, SqlTypes.listOf(element), cast);
    this.element = element;
  }

  @Override
  public SqlType<V> elementType() {
    return element;
  }
}
