package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array that is an array of primitives in Java. NULL elements are refused. */
abstract non-sealed class PrimitiveType<A, V> extends SqlType<A> {

  private final ElementType<V> element;

  PrimitiveType(Class<A> javaType, ElementType<V> element) {
    super(javaType, element.name() + "[]");
    this.element = element;
  }

  abstract A unboxed(List<V> values);

  @Override
  String driverName() {
    return element.driverName() + "[]";
  }

  @Override
  void bind(PreparedStatement statement, int index, A value) throws SQLException {
    Arrays.bindPrimitives(statement, index, element, value);
  }

  @Override
  @Nullable A read(ResultSet result, int index) throws SQLException {
    List<V> values = Arrays.readNotNull(result, index, element);
    return values == null ? null : unboxed(values);
  }
}
