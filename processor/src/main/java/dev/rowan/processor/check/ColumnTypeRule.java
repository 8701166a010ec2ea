package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.TypeProblem;

/** An SQL type that is named must be able to hold the Java type, as far as the table knows it. */
final class ColumnTypeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      ColumnDeclaration column = property.column();
      if (!column.type().isEmpty() && property.columnType().isPresent()) {
        check(property, property.columnType().get(), column, diagnostics);
      }
    }
  }

  private static void check(
      PropertyDeclaration property,
      ColumnType type,
      ColumnDeclaration column,
      Diagnostics diagnostics) {
    String sqlType = column.type();
    int bracket = sqlType.indexOf('[');
    String element = bracket < 0 ? sqlType : sqlType.substring(0, bracket);
    if (TypeTable.isMoney(element)) {
      diagnostics.report(TypeProblem.MONEY_COLUMN, column.at("type"), property.name());
    } else if (TypeTable.isKnown(element) && !fits(type, element, bracket >= 0)) {
      String javaType = Words.type(property.javaType());
      diagnostics.report(
          TypeProblem.COLUMN_TYPE,
          column.at("type"),
          property.name(),
          javaType,
          sqlType,
          sqlTypes(type),
          instead(element, bracket >= 0));
    }
  }

  private static boolean fits(ColumnType type, String element, boolean isArray) {
    if (type instanceof ColumnType.Converted converted) {
      return fits(converted.base(), element, isArray);
    }
    if (type instanceof ColumnType.Json) {
      return !isArray && (element.equalsIgnoreCase("jsonb") || element.equalsIgnoreCase("json"));
    }
    if (type instanceof ColumnType.ListOf list) {
      return isArray && fits(list.element(), element, false);
    }
    if (type instanceof ColumnType.ObjectArray array) {
      return isArray && fits(array.element(), element, false);
    }
    if (type instanceof ColumnType.PrimitiveArray array) {
      return isArray && TypeTable.fits(elementOf(array.javaType()), element);
    }
    return !isArray
        && (type instanceof ColumnType.Scalar scalar
            ? TypeTable.fits(scalar.javaType(), element)
            : !((ColumnType.Enumerated) type).isNative() && TypeTable.fitsEnum(element));
  }

  private static TypeName elementOf(TypeName array) {
    return ((ArrayTypeName) array).componentType();
  }

  /** What fits: the types of the Java type's rows. */
  private static String sqlTypes(ColumnType type) {
    if (type instanceof ColumnType.Converted converted) {
      return sqlTypes(converted.base());
    }
    if (type instanceof ColumnType.ListOf list) {
      return arrays(list.element());
    }
    if (type instanceof ColumnType.ObjectArray array) {
      return arrays(array.element());
    }
    if (type instanceof ColumnType.Enumerated enumerated) {
      return enumerated.isOrdinal() ? "text" : enumerated.sqlType();
    }
    return type instanceof ColumnType.Scalar scalar
        ? TypeTable.sqlTypes(scalar.javaType()).get(0)
        : type.sqlType();
  }

  private static String arrays(ColumnType element) {
    return sqlTypes(element) + "[]";
  }

  private static String instead(String element, boolean isArray) {
    return TypeTable.javaTypes(element).stream()
        .findFirst()
        .map(type -> ", or declare " + (isArray ? "a List of " : "") + Words.type(type))
        .orElse("");
  }
}
