package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A scalar type of the driver. In arrays stands the text of its values, unless it says otherwise.
 * The types are classes and not lambdas, which would take a tenth of a second from every start.
 */
abstract non-sealed class ScalarType<V> extends ElementType<V> {

  ScalarType(Class<V> javaType, String name, String driverName) {
    super(javaType, name, driverName);
  }

  @Override
  abstract void bind(PreparedStatement statement, int index, V value) throws SQLException;

  @Override
  abstract @Nullable V read(ResultSet result, int index) throws SQLException;

  @Override
  @Nullable Object[] newElements(int length) {
    return new @Nullable String[length];
  }

  @Override
  Object toElement(int index, V value) {
    return value.toString();
  }

  @Override
  boolean isNative() {
    return false;
  }

  @Override
  final V fromElement(Object element) {
    return isNative() ? themselves(element) : parse((String) element);
  }

  /** The value that is an element of the driver's array. */
  @SuppressWarnings("unchecked")
  V themselves(Object element) {
    return (V) element;
  }

  @Override
  V parse(String text) {
    throw new IllegalStateException("The elements of " + this + "[] are no text: " + text);
  }
}
