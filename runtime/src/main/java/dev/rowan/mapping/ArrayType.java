package dev.rowan.mapping;

import dev.rowan.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array that is an array of objects in Java. Null elements are allowed. */
final class ArrayType<V> extends SqlType<@Nullable V[]> {

  private final ElementType<V> element;
  private final @Nullable V[] empty;

  ArrayType(ElementType<V> element, @Nullable V[] empty) {
    super(empty.getClass(), element.name() + "[]");
    this.element = element;
    this.empty = empty;
  }

  @Override
  SqlType<@Nullable V[]> in(Database database) {
    ElementType<V> inner = SqlTypes.element(element.in(database));
    return inner == element ? this : new ArrayType<>(inner, empty);
  }

  ElementType<V> element() {
    return element;
  }

  @Nullable V[] empty() {
    return empty;
  }

  @Override
  String driverName() {
    return element.driverName() + "[]";
  }

  @Override
  public String fingerprint(@Nullable V[] value) {
    return Arrays.text(element, java.util.Arrays.asList(value));
  }

  @Override
  void bind(PreparedStatement statement, int index, @Nullable V[] value) throws SQLException {
    Arrays.bind(statement, index, element, java.util.Arrays.asList(value));
  }

  @Override
  void write(BinaryValues column, int index, @Nullable V[] value) {
    Arrays.write(column, index, element, java.util.Arrays.asList(value));
  }

  @Override
  @Nullable V @Nullable [] read(ResultSet result, int index) throws SQLException {
    List<@Nullable V> values = Arrays.read(result, index, element);
    return values == null ? null : values.toArray(empty);
  }
}
