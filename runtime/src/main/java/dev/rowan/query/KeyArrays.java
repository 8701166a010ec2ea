package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keys as the parameters of a statement: an array for each of their columns.
 *
 * @param columns columns of the same types
 * @param keys the keys
 */
record KeyArrays(List<? extends EntityColumn<?>> columns, List<Object> keys) {

  static KeyArrays of(List<? extends EntityColumn<?>> columns, Collection<?> keys) {
    return new KeyArrays(columns, new ArrayList<>(keys));
  }

  /** {@code ?}, or {@code ?, ?} for keys of two columns. */
  String placeholders() {
    StringBuilder arrays = new StringBuilder();
    for (EntityColumn<?> column : columns) {
      arrays.append(arrays.isEmpty() ? "" : ", ").append(column.arrayPlaceholder());
    }
    return arrays.toString();
  }

  /** {@code post_id = any(?)}, for the columns of these names. */
  String in(List<String> names) {
    return columns.size() == 1
        ? Identifiers.quoted(names.get(0)) + " = any(" + placeholders() + ")"
        : "(" + joined(names) + ") in " + rows();
  }

  /** {@code id not in (select * from unnest(?))}, for the columns of these names. */
  String notIn(List<String> names) {
    String left = columns.size() == 1 ? joined(names) : "(" + joined(names) + ")";
    return left + " not in " + rows();
  }

  private String rows() {
    return "(select * from unnest(" + placeholders() + "))";
  }

  /** Appends the arrays as parameters. */
  void render(Renderer out) {
    for (int i = 0; i < columns.size(); i++) {
      EntityColumn<?> column = columns.get(i);
      out.append(i == 0 ? "" : ", ").append(column.arrayPlaceholder());
      out.parameter(values(column.type(), Keys.column(keys, i, columns.size())));
    }
  }

  @SuppressWarnings("unchecked") // a key is of the type of its column
  private static <V> Values<V> values(SqlType<V> type, List<Object> values) {
    return new Values<>(type, (List<V>) values);
  }

  /** Binds the arrays from the position on and returns the next one. */
  int bind(SqlStatement statement, int position) {
    for (int i = 0; i < columns.size(); i++) {
      bind(statement, position + i, columns.get(i).type(), Keys.column(keys, i, columns.size()));
    }
    return position + columns.size();
  }

  @SuppressWarnings("unchecked") // a key is of the type of its column
  private static <V> void bind(
      SqlStatement statement, int position, SqlType<V> type, List<Object> values) {
    statement.setArray(position, type, (List<V>) values);
  }

  /** The names as they stand in SQL. */
  static String joined(List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(joined.isEmpty() ? "" : ", ").append(Identifiers.quoted(name));
    }
    return joined.toString();
  }
}
