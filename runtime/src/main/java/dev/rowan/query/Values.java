package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Several values that travel as one array. */
record Values<V>(SqlType<V> element, List<V> values) implements Parameter {

  /** Whether values of the type are arrays themselves, and so no elements of one. */
  static boolean areArrays(SqlType<?> type) {
    return type.name().endsWith("[]");
  }

  /** Copies the values; null is refused. */
  static <V> List<V> copy(Expression<V> target, Collection<? extends V> values, String operator) {
    List<V> copy = new ArrayList<>(values);
    if (copy.contains(null)) {
      throw new IllegalArgumentException(
          "%1$s.%2$s(…) with a null among its values is never what it seems; add %1$s.isNull() or %1$s.isNotNull()"
              .formatted(target, operator));
    }
    return Collections.unmodifiableList(copy);
  }

  static <V> List<V> listOf(V first, V[] more) {
    List<V> values = new ArrayList<>(more.length + 1);
    values.add(first);
    Collections.addAll(values, more);
    return values;
  }

  @Override
  public String text() {
    StringBuilder all = new StringBuilder();
    for (V value : values) {
      String text = element.fingerprint(value);
      all.append(text.length()).append(':').append(text);
    }
    return all.toString();
  }

  @Override
  public void bind(SqlStatement statement, int index) {
    statement.setArray(index, element, values);
  }
}
