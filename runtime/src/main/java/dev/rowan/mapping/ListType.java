package dev.rowan.mapping;

import dev.rowan.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array that is a list in Java. Null elements are allowed. */
final class ListType<V> extends SqlType<List<@Nullable V>> {

  private final ElementType<V> element;

  ListType(ElementType<V> element) {
    super(List.class, element.name() + "[]");
    this.element = element;
  }

  ElementType<V> element() {
    return element;
  }

  @Override
  SqlType<List<@Nullable V>> in(Database database) {
    ElementType<V> inner = SqlTypes.element(element.in(database));
    return inner == element ? this : new ListType<>(inner);
  }

  @Override
  String driverName() {
    return element.driverName() + "[]";
  }

  @Override
  public String fingerprint(List<@Nullable V> value) {
    return Arrays.text(element, value);
  }

  @Override
  void bind(PreparedStatement statement, int index, List<@Nullable V> value) throws SQLException {
    Arrays.bind(statement, index, element, value);
  }

  @Override
  void write(BinaryValues column, int index, List<@Nullable V> value) {
    Arrays.write(column, index, element, value);
  }

  @Override
  @Nullable List<@Nullable V> read(ResultSet result, int index) throws SQLException {
    return Arrays.read(result, index, element);
  }
}
