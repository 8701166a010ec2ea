package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import java.util.ArrayList;
import java.util.Collection;

/** Values that meet an array. */
final class ArrayParts {

  private ArrayParts() {}

  static <V> Predicate compare(
      ArrayExpression<V> array, String operator, Collection<? extends V> values, String name) {
    return new TemplateCondition(
        Template.of(array, operator, Value.of(array, new ArrayList<>(values), name)));
  }

  static <V> Bound<V> value(ArrayExpression<V> array, V value) {
    SqlType<V> type = array.elementType();
    if (value == null) {
      throw new IllegalArgumentException("A null is never found in " + array);
    }
    return new Bound<>(type, value);
  }
}
