package dev.rowan.mapping;

import dev.rowan.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An array that is a set in Java, in the order of the array. A null element is allowed. */
final class SetType<V> extends SqlType<Set<@Nullable V>> {

  private final ElementType<V> element;

  SetType(ElementType<V> element) {
    super(Set.class, element.name() + "[]");
    this.element = element;
  }

  @Override
  SqlType<Set<@Nullable V>> in(Database database) {
    ElementType<V> inner = SqlTypes.element(element.in(database));
    return inner == element ? this : new SetType<>(inner);
  }

  ElementType<V> element() {
    return element;
  }

  @Override
  String driverName() {
    return element.driverName() + "[]";
  }

  /** Equal sets may have their elements in any order. */
  @Override
  public String fingerprint(Set<@Nullable V> value) {
    List<@Nullable V> sorted = new ArrayList<>(value);
    sorted.sort(Comparator.comparing(this::fingerprintOf));
    return Arrays.text(element, sorted);
  }

  private String fingerprintOf(@Nullable V value) {
    return value == null ? "" : element.fingerprint(value);
  }

  @Override
  void bind(PreparedStatement statement, int index, Set<@Nullable V> value) throws SQLException {
    Arrays.bind(statement, index, element, value);
  }

  @Override
  void write(BinaryValues column, int index, Set<@Nullable V> value) {
    Arrays.write(column, index, element, value);
  }

  @Override
  @Nullable Set<@Nullable V> read(ResultSet result, int index) throws SQLException {
    List<@Nullable V> values = Arrays.read(result, index, element);
    return values == null ? null : new LinkedHashSet<>(values);
  }
}
