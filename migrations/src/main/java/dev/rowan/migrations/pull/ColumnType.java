package dev.rowan.migrations.pull;

import java.util.List;

/**
 * How a type of a column is written in Java.
 *
 * @param javaType the type of the property, a primitive where there is one
 * @param members what {@code @Column} says of it: {@code length = 50}
 * @param note what a reader should know of it, or empty
 */
record ColumnType(JavaType javaType, List<Annotation.Member> members, String note) {

  static ColumnType of(String javaType, Annotation.Member... members) {
    return of(JavaType.of(javaType), members);
  }

  static ColumnType of(JavaType javaType, Annotation.Member... members) {
    return new ColumnType(javaType, List.of(members), "");
  }

  /** The same type of Java for another type of SQL. */
  ColumnType named(String sqlType) {
    return new ColumnType(javaType, List.of(Annotation.text("type", sqlType)), note);
  }

  /** The same type with a note. */
  ColumnType noted(String other) {
    return new ColumnType(javaType, members, other);
  }
}
