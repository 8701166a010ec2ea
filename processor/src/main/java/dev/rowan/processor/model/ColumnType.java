package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How the values of a column travel between Java and PostgreSQL: a closed family. */
public sealed interface ColumnType {

  /** The SQL type when nothing else is said: {@code bigint}, {@code text[]}. */
  String sqlType();

  /**
   * A row of the {@link TypeTable}.
   *
   * @param javaType the boxed type
   * @param sqlType the SQL type
   * @param accessor the word in {@code getLong}, {@code getLongOrNull} and {@code setLong} of
   *     {@code Row} and {@code SqlStatement}; empty when they have none for it
   * @param hasPrimitive whether a NULL needs the {@code OrNull} form of the getter
   * @param holder the class of {@code dev.rowan.mapping} that has the constant: {@code SqlTypes}
   * @param constant the constant of the runtime's SQL type: {@code BIGINT}
   * @param dsl the kind of column in the query class
   */
  record Scalar(
      TypeName javaType,
      String sqlType,
      String accessor,
      boolean hasPrimitive,
      String holder,
      String constant,
      Dsl dsl)
      implements ColumnType {
    /** Whether a row has a getter, and a statement a setter, for this type. */
    public boolean hasAccessor() {
      return !accessor.isEmpty();
    }
  }

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
    TEXT("TextColumn", "text"),
    /** Numbers. */
    NUMBER("NumberColumn", "number"),
    /** {@code isTrue}, {@code isFalse}. */
    BOOLEAN("BooleanColumn", "bool"),
    /** Days, times and moments. */
    TEMPORAL("TemporalColumn", "temporal"),
    /** Everything else that has an order. */
    COMPARABLE("ComparableColumn", "comparable"),
    /** No order that would make sense. */
    PLAIN("EntityColumn", "column");

    private final String columnClass;
    private final String factory;

    Dsl(String columnClass, String factory) {
      this.columnClass = columnClass;
      this.factory = factory;
    }

    /** The class of the column, in {@code dev.rowan.query}. */
    public String columnClass() {
      return columnClass;
    }

    /** The method of {@code Table} that makes one. */
    public String factory() {
      return factory;
    }

    /** Whether its values have an order. */
    public boolean isOrdered() {
      return this != PLAIN;
    }
  }
}
