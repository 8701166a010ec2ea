package dev.rowan.mapping;

/** A scalar type whose values stand in the driver's arrays themselves. */
abstract class NativeType<V> extends ScalarType<V> {

  NativeType(Class<V> javaType, String name, String driverName) {
    super(javaType, name, driverName);
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
