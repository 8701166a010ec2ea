package dev.rowan.processor.schema;

import dev.rowan.processor.model.ColumnType;

/** Looks into arrays, lists and converted types. */
final class ElementTypes {

  private ElementTypes() {}

  /** The type of what the values of a column are made of; itself when they are not. */
  static ColumnType of(ColumnType type) {
    if (type instanceof ColumnType.ObjectArray array) {
      return of(array.element());
    }
    if (type instanceof ColumnType.ListOf list) {
      return of(list.element());
    }
    return type instanceof ColumnType.Converted converted ? of(converted.base()) : type;
  }
}
