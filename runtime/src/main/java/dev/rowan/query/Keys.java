package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Keys of one column, which are its value, and of several, which are the list of their values. */
final class Keys {

  private Keys() {}

  static List<String> names(List<? extends EntityColumn<?>> columns) {
    List<String> names = new ArrayList<>(columns.size());
    for (EntityColumn<?> column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** Reads a key whose columns stand at these positions; null when a part of it is NULL. */
  static @Nullable Object read(Row row, List<? extends EntityColumn<?>> columns, int[] positions) {
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

  /** Whether the key has values of the types of these columns. */
  static boolean isOf(List<? extends EntityColumn<?>> columns, Object key) {
    if (columns.size() == 1) {
      return columns.get(0).type().javaType().isInstance(key);
    }
    if (!(key instanceof List<?> parts) || parts.size() != columns.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!columns.get(i).type().javaType().isInstance(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What keys of these columns are: {@code a Long}, or {@code a List of Integer, String}. */
  static String describe(List<? extends EntityColumn<?>> columns) {
    StringJoiner types = new StringJoiner(", ", columns.size() == 1 ? "a " : "a List of ", "");
    for (EntityColumn<?> column : columns) {
      types.add(column.type().javaType().getSimpleName());
    }
    return types.toString();
  }

  /** The columns of a table's primary key as they stand after {@code select}. */
  static String sql(EntityTable<?> table) {
    return KeyArrays.joined(names(table.primaryKey()));
  }

  /** Reads the primary keys of rows of which nothing else was selected. */
  static List<Object> list(SqlStatement select, EntityTable<?> table) {
    List<EntityColumn<?>> columns = table.primaryKey();
    int[] positions = new int[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i + 1;
    }
    return select.list(row -> Objects.requireNonNull(read(row, columns, positions)));
  }

  /** Reads a list of keys: an array for each column, the first of them at this position. */
  static List<Object> readAll(Row row, List<? extends EntityColumn<?>> columns, int position) {
    List<List<?>> parts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      parts.add(array(row, position + i, columns.get(i).type()));
    }
    int size = parts.get(0).size();
    List<Object> keys = new ArrayList<>(size);
    for (int k = 0; k < size; k++) {
      List<Object> key = new ArrayList<>(parts.size());
      for (List<?> part : parts) {
        key.add(part.get(k));
      }
      keys.add(key.size() == 1 ? key.get(0) : List.copyOf(key));
    }
    return keys;
  }

  private static <V> List<V> array(Row row, int position, SqlType<V> type) {
    List<V> values = row.get(position, SqlTypes.listOf(type));
    return values == null ? List.of() : values;
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
}
