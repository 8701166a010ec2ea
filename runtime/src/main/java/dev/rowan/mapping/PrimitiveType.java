package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An array that is an array of primitives in Java. NULL elements are refused. */
abstract non-sealed class PrimitiveType<A, V> extends SqlType<A> {

  private final ElementType<V> element;

  PrimitiveType(Class<A> javaType, ElementType<V> element) {
    super(javaType, element.name() + "[]");
    this.element = element;
  }

  /** The array of these boxes, none of which is null. */
  abstract A unboxed(Object[] values);

  ElementType<V> element() {
    return element;
  }

  @Override
  String driverName() {
    return element.driverName() + "[]";
  }

  @Override
  void bind(PreparedStatement statement, int index, A value) throws SQLException {
    Arrays.bindPrimitives(statement, index, element, value);
  }

  /** The text in Java is that of PostgreSQL, between other brackets. */
  @Override
  void write(BinaryValues column, int index, A value) {
    if (column.beginArray()) {
      column.endArray(addAll(column, value));
    } else {
      String text = fingerprint(value);
      column.addText("{" + text.substring(1, text.length() - 1) + "}");
    }
  }

  /** Adds the elements, and returns how many there are. */
  abstract int addAll(BinaryValues array, A value);

  @Override
  @Nullable A read(ResultSet result, int index) throws SQLException {
    Object[] values = Arrays.boxes(result, index, element);
    return values == null ? null : unboxed(values);
  }
}
