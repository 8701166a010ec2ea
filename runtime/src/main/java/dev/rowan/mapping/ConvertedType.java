package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A type whose values travel as those of another one. */
abstract non-sealed class ConvertedType<V, W> extends ElementType<V> {

  private final ElementType<W> base;

  ConvertedType(Class<? super V> javaType, SqlType<W> base) {
    this(javaType, SqlTypes.element(base));
  }

  ConvertedType(Class<? super V> javaType, ElementType<W> base) {
    super(javaType, base.name(), base.driverName());
    this.base = base;
  }

  /** The type as which the values travel. */
  final ElementType<W> base() {
    return base;
  }

  abstract W to(V value);

  abstract V from(W value);

  @Override
  final void bind(PreparedStatement statement, int index, V value) throws SQLException {
    base.bind(statement, index, to(value));
  }

  @Override
  final ArrayForm arrayForm() {
    return base.arrayForm();
  }

  @Override
  void write(BinaryValues column, int index, V value) {
    base.write(column, index, to(value));
  }

  @Override
  final @Nullable V read(ResultSet result, int index) throws SQLException {
    W value = base.read(result, index);
    return value == null ? null : converted(value);
  }

  @Override
  final @Nullable Object[] newElements(int length) {
    return base.newElements(length);
  }

  @Override
  final Object toElement(int index, V value) {
    return base.toElement(index, to(value));
  }

  @Override
  final boolean isNative() {
    return base.isNative();
  }

  @Override
  final V fromElement(Object element) {
    return converted(base.fromElement(element));
  }

  @Override
  final V parse(String text) {
    return converted(base.parse(text));
  }

  private V converted(W value) {
    try {
      return from(value);
    } catch (DataException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new DataException(
          "The column's " + this + " is not a value of its Java type: " + e.getMessage(), null, e);
    }
  }
}
