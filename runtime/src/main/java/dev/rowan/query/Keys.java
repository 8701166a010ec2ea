package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of one column, which are its value, and of several, which are the list of their values. */
final class Keys {

  private Keys() {}

  static List<String> names(List<? extends Column<?>> columns) {
    List<String> names = new ArrayList<>(columns.size());
    for (Column<?> column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** Reads a key whose columns stand at these positions; null when a part of it is NULL. */
  static @Nullable Object read(Row row, List<? extends Column<?>> columns, int[] positions) {
    if (positions.length == 1) {
      return row.get(positions[0], columns.get(0).type());
    }
    List<Object> parts = new ArrayList<>(positions.length);
    for (int i = 0; i < positions.length; i++) {
      Object part = row.get(positions[i], columns.get(i).type());
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts;
  }

  /** One column of each key. */
  static List<Object> column(List<Object> keys, int index, int columns) {
    if (columns == 1) {
      return keys;
    }
    List<Object> values = new ArrayList<>(keys.size());
    for (Object key : keys) {
      values.add(((List<?>) key).get(index));
    }
    return values;
  }

  static <C> void add(Map<Object, List<C>> lists, Object key, C value) {
    List<C> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }
}
