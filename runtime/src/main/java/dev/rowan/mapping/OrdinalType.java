package dev.rowan.mapping;

import dev.rowan.errors.DataException;

/** An enum as the place of its constant, from 0. */
@SuppressWarnings("EnumOrdinal") // the user asked for it, by the type of the column
final class OrdinalType<E extends Enum<E>> extends ConvertedType<E, Short> {

  private final E[] values;

  OrdinalType(E[] values) {
    super(values[0].getDeclaringClass(), SqlTypes.SMALLINT);
    this.values = values;
  }

  @Override
  Short to(E value) {
    return (short) value.ordinal();
  }

  @Override
  E from(Short value) {
    if (value < 0 || value >= values.length) {
      throw new DataException(
          "The enum %s has no constant at %s; it has %s"
              .formatted(javaType().getSimpleName(), value, values.length));
    }
    return values[value];
  }
}
