package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Arrays on their way to the driver and back. */
final class Arrays {

  private Arrays() {}

  static <V> void bind(
      PreparedStatement statement,
      int index,
      ElementType<V> element,
      Collection<? extends @Nullable V> values)
      throws SQLException {
    bindPrimitives(statement, index, element, elements(index, element, values));
  }

  /** The values as the driver takes them; {@code index} is the parameter, for messages. */
  static <V> @Nullable Object[] elements(
      int index, ElementType<V> element, Collection<? extends @Nullable V> values) {
    @Nullable Object[] elements = element.newElements(values.size());
    int next = 0;
    for (V value : values) {
      elements[next++] = value == null ? null : element.toElement(index, value);
    }
    return elements;
  }

  /** Adds an array to a column that has one for each row. */
  static <V> void write(
      BinaryValues column,
      int index,
      ElementType<V> element,
      Collection<? extends @Nullable V> values) {
    if (!column.beginArray()) {
      column.addText(ArrayLiteral.of(index, element, values));
      return;
    }
    for (V value : values) {
      if (value == null) {
        column.addNull();
      } else {
        element.write(column, index, value);
      }
    }
    column.endArray(values.size());
  }

  /** A text for all elements, each behind its length, so that no two arrays share one. */
  static <V> String text(ElementType<V> element, Collection<? extends @Nullable V> values) {
    StringBuilder all = new StringBuilder();
    for (V value : values) {
      String text = value == null ? "" : element.fingerprint(value);
      all.append(value == null ? "-" : Integer.toString(text.length())).append(':').append(text);
    }
    return all.toString();
  }

  static void bindPrimitives(
      PreparedStatement statement, int index, ElementType<?> element, Object elements)
      throws SQLException {
    PGConnection connection = statement.getConnection().unwrap(PGConnection.class);
    statement.setArray(index, connection.createArrayOf(element.driverName(), elements));
  }

  static <V> @Nullable List<@Nullable V> read(ResultSet result, int index, ElementType<V> element)
      throws SQLException {
    @Nullable Object[] elements = elements(result, index, element);
    if (elements == null) {
      return null;
    }
    List<@Nullable V> values = new ArrayList<>(elements.length);
    for (Object value : elements) {
      values.add(value == null ? null : element.fromElement(value));
    }
    return values;
  }

  /** The boxes of an array of primitives; null when it is NULL. */
  @SuppressWarnings("NullAway") // that no element is null is what it checks
  static Object @Nullable [] boxes(ResultSet result, int index, ElementType<?> element)
      throws SQLException {
    @Nullable Object[] elements = elements(result, index, element);
    if (elements == null) {
      return null;
    }
    for (Object value : elements) {
      if (value == null) {
        throw new DataException("An array of primitives cannot hold the NULL in " + element + "[]");
      }
    }
    return elements;
  }

  static DataException severalDimensions() {
    return new DataException("An array of several dimensions has no list or array in Java");
  }

  private static @Nullable Object @Nullable [] elements(
      ResultSet result, int index, ElementType<?> element) throws SQLException {
    if (!element.isNative()) {
      String text = result.getString(index);
      return text == null ? null : new ArrayText(text, element.delimiter()).elements();
    }
    Array array = result.getArray(index);
    if (array == null) {
      return null;
    }
    @Nullable Object[] elements = (@Nullable Object[]) array.getArray();
    if (elements instanceof Object[][]) {
      throw severalDimensions();
    }
    return elements;
  }
}
