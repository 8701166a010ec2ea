package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.model.TypeReading.Mapped;
import dev.rowan.processor.model.TypeRow;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.processor.name.TypeName;
import java.util.Optional;

/** What a Java type means where {@code @Column(type = ...)} names the SQL type. */
final class ChosenTypes {

  private ChosenTypes() {}

  /** The reading for the named type; the same when none is named or the table has no such row. */
  static TypeReading of(TypeReading reading, String sqlType) {
    return !sqlType.isEmpty() && reading instanceof Mapped mapped
        ? new Mapped(chosen(mapped.type(), sqlType))
        : reading;
  }

  private static ColumnType chosen(ColumnType type, String sqlType) {
    if (type instanceof ColumnType.Scalar scalar) {
      return row(scalar.javaType(), sqlType).orElse(type);
    }
    if (type instanceof ColumnType.Converted converted) {
      return converted.of(chosen(converted.base(), sqlType));
    }
    if (type instanceof ColumnType.Json json) {
      return sqlType.equalsIgnoreCase("json") ? json.in("json") : json;
    }
    if (type instanceof ColumnType.PrimitiveArray array) {
      return row(array.javaType(), sqlType).orElse(type);
    }
    if (type instanceof ColumnType.Enumerated enumerated) {
      return !enumerated.isNative() && TypeTable.isOrdinal(sqlType)
          ? enumerated.asOrdinal()
          : enumerated;
    }
    if (type instanceof ColumnType.ListOf list) {
      return new ColumnType.ListOf(chosen(list.element(), element(sqlType)), list.isSet());
    }
    return type instanceof ColumnType.ObjectArray array
        ? new ColumnType.ObjectArray(chosen(array.element(), element(sqlType)))
        : type;
  }

  private static Optional<ColumnType> row(TypeName javaType, String sqlType) {
    return TypeTable.row(javaType, sqlType).map(TypeRow::type);
  }

  private static String element(String sqlType) {
    int bracket = sqlType.indexOf('[');
    return bracket < 0 ? sqlType : sqlType.substring(0, bracket);
  }
}
