package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.Set;

/**
 * A column in a query class.
 *
 * @param type the type of the field
 * @param initializer the call of the factory
 */
record ColumnCode(TypeName type, CodeBlock initializer) {
  private static final ClassName TEXT = RuntimeTypes.query("TextColumn");
  private static final ClassName BOOLEAN = RuntimeTypes.query("BooleanColumn");

  /** The types that are so common that {@code EntityTable} has a factory named like each. */
  private static final Set<String> OWN_FACTORY =
      Set.of("BIGINT", "INTEGER", "NUMERIC", "TIMESTAMPTZ", "DATE", "UUID");

  static ColumnCode of(PropertyModel property, TypeConstants types) {
    ColumnCode code = open(property, types);
    return property.column().secrecy().isSensitive()
        ? new ColumnCode(code.type(), CodeBlock.of("sensitive($L)", code.initializer()))
        : code;
  }

  private static ColumnCode open(PropertyModel property, TypeConstants types) {
    if (property.type() instanceof ColumnType.Scalar scalar) {
      return scalar(property.column(), scalar, types);
    }
    if (property.type() instanceof ColumnType.Enumerated type) {
      return generic("ComparableColumn", "comparable", property.column(), type, types);
    }
    if (property.type() instanceof ColumnType.Converted type && type.isComparable()) {
      return generic("ComparableColumn", "comparable", property.column(), type, types);
    }
    if (property.type() instanceof ColumnType.Json type) {
      return generic("JsonColumn", "json", property.column(), type, types);
    }
    if (property.type() instanceof ColumnType.ListOf list) {
      return generic("ArrayColumn", "list", property.column(), list.element(), types);
    }
    return generic("EntityColumn", "column", property.column(), property.type(), types);
  }

  private static ColumnCode scalar(
      ColumnModel column, ColumnType.Scalar type, TypeConstants types) {
    return switch (type.dsl()) {
      case TEXT -> new ColumnCode(TEXT, CodeBlock.of("text($S$L)", column.name(), cast(column)));
      case BOOLEAN -> new ColumnCode(BOOLEAN, CodeBlock.of("bool($S)", column.name()));
      default -> typed(column, type, types);
    };
  }

  private static ColumnCode typed(ColumnModel column, ColumnType.Scalar type, TypeConstants types) {
    String kind = type.dsl().columnClass();
    if (type.dsl().isRange()) {
      return range(column, type);
    }
    boolean hasOwnFactory =
        !column.cast() && type.holder().equals("SqlTypes") && OWN_FACTORY.contains(type.constant());
    return hasOwnFactory
        ? new ColumnCode(
            columnType(kind, type), CodeBlock.of("$L($S)", type.sqlType(), column.name()))
        : generic(kind, type.dsl().factory(), column, type, types);
  }

  private static ColumnCode generic(
      String kind, String factory, ColumnModel column, ColumnType type, TypeConstants types) {
    return new ColumnCode(
        columnType(kind, type),
        CodeBlock.of("$L($S,$W$L$L)", factory, column.name(), types.elsewhere(type), cast(column)));
  }

  /** Of a range the query class has the type of the ends. */
  private static ColumnCode range(ColumnModel column, ColumnType.Scalar type) {
    TypeName end = ((ParameterizedTypeName) type.javaType()).typeArguments().get(0);
    String kind =
        TypeTable.scalar(end).orElseThrow().dsl() == ColumnType.Dsl.NUMBER
            ? "NumberExpression"
            : "TemporalExpression";
    return new ColumnCode(
        ParameterizedTypeName.get(
            RuntimeTypes.query(type.dsl().columnClass()),
            end,
            ParameterizedTypeName.get(RuntimeTypes.query(kind), end)),
        CodeBlock.of(
            "$L($S, $T.$L$L)",
            type.dsl().factory(),
            column.name(),
            RuntimeTypes.query("RangeType"),
            type.constant(),
            cast(column)));
  }

  private static TypeName columnType(String kind, ColumnType type) {
    if (type instanceof ColumnType.Scalar scalar
        && scalar.dsl().isOfOneType()
        && scalar.dsl().columnClass().equals(kind)) {
      return RuntimeTypes.query(kind);
    }
    return ParameterizedTypeName.get(RuntimeTypes.query(kind), TypeConstants.valueType(type));
  }

  private static CodeBlock cast(ColumnModel column) {
    return column.cast() ? CodeBlock.of(", $S", column.sqlType()) : CodeBlock.of("");
  }
}
