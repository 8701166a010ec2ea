package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A scalar type, put together from the functions that bind and read it. */
final class ScalarType<V> extends ElementType<V> {

  private final Binder<V> binder;
  private final Reader<V> reader;
  private final Elements<V> elements;

  ScalarType(
      String name, String driverName, Binder<V> binder, Reader<V> reader, Elements<V> elements) {
    super(name, driverName);
    this.binder = binder;
    this.reader = reader;
    this.elements = elements;
  }

  @Override
  void bind(PreparedStatement statement, int index, V value) throws SQLException {
    binder.bind(statement, index, value);
  }

  @Override
  @Nullable V read(ResultSet result, int index) throws SQLException {
    return reader.read(result, index);
  }

  @Override
  @Nullable Object[] newElements(int length) {
    return elements.array.apply(length);
  }

  @Override
  Object toElement(int index, V value) {
    return elements.to.apply(index, value);
  }

  @Override
  boolean isNative() {
    return elements.isNative;
  }

  @Override
  V fromElement(Object element) {
    return elements.from.apply(element);
  }

  /** Binds a value that is not null. */
  @FunctionalInterface
  interface Binder<V> {
    void bind(PreparedStatement statement, int index, V value) throws SQLException;
  }

  /** Reads a value or null. */
  @FunctionalInterface
  interface Reader<V> {
    @Nullable V read(ResultSet result, int index) throws SQLException;
  }

  /** Turns the value of a parameter into an element. */
  @FunctionalInterface
  interface ToElement<V> {
    Object apply(int index, V value);
  }

  /** How values stand in the arrays of the driver. */
  record Elements<V>(
      boolean isNative,
      IntFunction<@Nullable Object[]> array,
      ToElement<V> to,
      Function<Object, V> from) {

    /** The driver's arrays hold the values themselves. */
    @SuppressWarnings("unchecked")
    static <V> Elements<V> themselves(IntFunction<@Nullable Object[]> array) {
      return new Elements<>(true, array, (index, value) -> value, element -> (V) element);
    }

    /** The arrays hold the text of the values. */
    static <V> Elements<V> text(ToElement<V> to, Function<String, V> from) {
      return new Elements<>(false, String[]::new, to, element -> from.apply((String) element));
    }
  }
}
