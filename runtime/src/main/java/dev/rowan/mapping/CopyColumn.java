package dev.rowan.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A column that a COPY fills, or the elements of its arrays.
 *
 * @param kind how it reads its values; those of its elements when it is an array
 * @param element the type of the elements, as the server numbers it; 0 when it is no array
 * @param ifNull what is written in place of NULL, its length before it; null for NULL itself
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record CopyColumn(CopyKind kind, int element, byte @Nullable [] ifNull) {

  /** A column of a table that is made for such values; what has no form of its own is text. */
  static CopyColumn of(ArrayForm form) {
    return new CopyColumn(CopyKind.valueOf(form.name()), 0, null);
  }

  boolean isArray() {
    return element != 0;
  }

  /** The column as the server describes it; null when it does not take the values of the type. */
  static @Nullable CopyColumn of(SqlType<?> type, ServerColumn column) {
    ElementType<?> element = elementOf(type);
    CopyKind kind = column.kind();
    SqlType<?> value = element == null ? type : element;
    return kind != null && (element != null) == column.isArray() && kind.takes(value)
        ? new CopyColumn(kind, column.element(), null)
        : null;
  }

  /** The same with a value in place of NULL. */
  CopyColumn withDefault(byte[] value) {
    return new CopyColumn(kind, element, value);
  }

  private static @Nullable ElementType<?> elementOf(SqlType<?> type) {
    if (type instanceof ListType<?> list) {
      return list.element();
    }
    if (type instanceof SetType<?> set) {
      return set.element();
    }
    if (type instanceof ArrayType<?> array) {
      return array.element();
    }
    return type instanceof PrimitiveType<?, ?> primitives ? primitives.element() : null;
  }
}
