package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How the values of a column travel between Java and PostgreSQL: a closed family. */
public sealed interface ColumnType {

  /** The SQL type when nothing else is said: {@code bigint}, {@code text[]}. */
  String sqlType();

  /**
   * A type with getters and setters of its own on {@code Row} and {@code SqlStatement}.
   *
   * @param javaType the boxed type
   * @param sqlType the SQL type
   * @param accessor the word in {@code getLong}, {@code getLongOrNull} and {@code setLong}
   * @param hasPrimitive whether a NULL needs the {@code OrNull} form of the getter
   * @param constant the constant in {@code SqlTypes}
   * @param dsl the kind of column in the query class
   */
  record Scalar(
      TypeName javaType,
      String sqlType,
      String accessor,
      boolean hasPrimitive,
      String constant,
      Dsl dsl)
      implements ColumnType {}

  /**
   * An enum, stored as text or as a native enum.
   *
   * @param javaType the enum
   * @param sqlType {@code text}, or the native type's name, quoted and qualified as SQL needs it
   * @param isNative whether it is a PostgreSQL enum
   * @param labels the text of each constant in their order
   * @param labelled whether any label differs from the constant's name
   */
  record Enumerated(
      ClassName javaType, String sqlType, boolean isNative, List<String> labels, boolean labelled)
      implements ColumnType {
    /** Copies the labels. */
    public Enumerated {
      labels = List.copyOf(labels);
    }
  }

  /** An array of primitives, such as {@code int[]}, which has a constant in {@code SqlTypes}. */
  record PrimitiveArray(TypeName javaType, String sqlType, String constant) implements ColumnType {}

  /** An array of objects, such as {@code String[]}. The element is a scalar or an enum. */
  record ObjectArray(ColumnType element) implements ColumnType {
    @Override
    public String sqlType() {
      return element.sqlType() + "[]";
    }
  }

  /** A {@code List} or {@code Collection} of scalars or enums. */
  record ListOf(ColumnType element) implements ColumnType {
    @Override
    public String sqlType() {
      return element.sqlType() + "[]";
    }
  }

  /** The kinds of columns in a query class. */
  enum Dsl {
    /** Text, with {@code like} and its relatives. */
    TEXT,
    /** Numbers. */
    NUMBER,
    /** {@code isTrue}, {@code isFalse}. */
    BOOLEAN,
    /** Days, times and moments. */
    TEMPORAL,
    /** Everything else that has an order. */
    COMPARABLE,
    /** No order that would make sense. */
    PLAIN
  }
}
