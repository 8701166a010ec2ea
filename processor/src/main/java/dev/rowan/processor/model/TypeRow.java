package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;
import java.util.List;

/**
 * One row of the {@link TypeTable}: a Java type, and the SQL type of its columns.
 *
 * @param type the Java type, its SQL type, how values travel, and the kind of column in queries
 * @param isDefault whether the Java type alone says it; else {@code @Column(type = ...)} does
 * @param also other SQL types whose columns may hold the Java type, with a cast
 * @param extension the extension that the SQL type needs, or empty
 * @param remark what one should know about its values, or empty
 */
public record TypeRow(
    ColumnType.Scalar type, boolean isDefault, List<String> also, String extension, String remark) {

  /** Copies the list. */
  public TypeRow {
    also = List.copyOf(also);
  }

  static TypeRow of(
      TypeName javaType, String sqlType, String holder, String constant, ColumnType.Dsl dsl) {
    return new TypeRow(
        new ColumnType.Scalar(javaType, sqlType, "", false, holder, constant, dsl),
        true,
        List.of(),
        "",
        "");
  }

  /** With a getter and a setter of its own, on {@code Row} and {@code SqlStatement}. */
  TypeRow getter(String accessor) {
    boolean hasPrimitive = type.javaType().isBoxedPrimitive();
    ColumnType.Scalar scalar =
        new ColumnType.Scalar(
            type.javaType(),
            type.sqlType(),
            accessor,
            hasPrimitive,
            type.holder(),
            type.constant(),
            type.dsl());
    return new TypeRow(scalar, isDefault, also, extension, remark);
  }

  TypeRow also(String... sqlTypes) {
    return new TypeRow(type, isDefault, List.of(sqlTypes), extension, remark);
  }

  TypeRow whenNamed() {
    return new TypeRow(type, false, also, extension, remark);
  }

  TypeRow needs(String newExtension) {
    return new TypeRow(type, isDefault, also, newExtension, remark);
  }

  TypeRow remark(String text) {
    return new TypeRow(type, isDefault, also, extension, text);
  }

  /** Whether a column of the SQL type, in the short form of its name, may hold the Java type. */
  boolean fits(String sqlType) {
    return sqlType.equals(type.sqlType()) || also.contains(sqlType);
  }
}
