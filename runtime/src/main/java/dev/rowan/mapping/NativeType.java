package dev.rowan.mapping;

/** A scalar type whose values stand in the driver's arrays themselves. */
abstract class NativeType<V> extends ScalarType<V> {

  NativeType(String name, String driverName) {
    super(name, driverName);
  }

  @Override
  final boolean isNative() {
    return true;
  }

  @Override
  Object toElement(int index, V value) {
    return value;
  }
}
