package dev.rowan.mapping;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A type that can be the element of an array. */
abstract sealed class ElementType<V> extends SqlType<V>
    permits ScalarType, ConvertedType, EnumType {

  private final String driverName;

  ElementType(Class<?> javaType, String name, String driverName) {
    super(javaType, name);
    this.driverName = driverName;
  }

  @Override
  final String driverName() {
    return driverName;
  }

  @Override
  public String fingerprint(V value) {
    Object element = toElement(1, value);
    return element instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : element.toString();
  }

  /** Adds the text of the value, unless the type has a binary form. */
  @Override
  void write(BinaryValues column, int index, V value) {
    column.addText(toElement(index, value).toString());
  }

  /** Makes the array that the driver is given: of its own element type, or of text. */
  abstract @Nullable Object[] newElements(int length);

  /** What stands in that array for a value; {@code index} is the parameter, for messages. */
  abstract Object toElement(int index, V value);

  /** Whether the driver's own arrays hold the values, and not their text. */
  abstract boolean isNative();

  /** The value of an element: of the driver's array, or of its text. */
  abstract V fromElement(Object element);

  /** The value of its text. */
  abstract V parse(String text);

  /** What stands between the elements in the text of an array. */
  char delimiter() {
    return ',';
  }
}
