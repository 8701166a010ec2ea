package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
   * An enum, stored as text, as a native enum, or as a number.
   *
   * @param javaType the enum
   * @param sqlType {@code text}, {@code smallint}, or the native type's name, quoted and qualified
   *     as SQL needs it
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

    /** The same as a number: the place of the constant among all. */
    public Enumerated asOrdinal() {
      return new Enumerated(javaType, "smallint", false, labels, false);
    }

    /** Whether it is stored as a number. */
    public boolean isOrdinal() {
      return !isNative && sqlType.equals("smallint");
    }
  }

  /**
   * A type that a converter of the user's turns into another one.
   *
   * @param javaType the boxed type
   * @param base the type of the column, a scalar or an enum
   * @param converter the converter
   * @param isForeign whether it is one of Jakarta Persistence
   * @param isSingleton whether it has a constant {@code INSTANCE}
   * @param isComparable whether the values have an order in Java
   * @param property the property, for messages: {@code Order.price}
   */
  record Converted(
      TypeName javaType,
      ColumnType base,
      ClassName converter,
      boolean isForeign,
      boolean isSingleton,
      boolean isComparable,
      String property)
      implements ColumnType {
    /** The same on another type. */
    public Converted of(ColumnType newBase) {
      return new Converted(
          javaType, newBase, converter, isForeign, isSingleton, isComparable, property);
    }

    @Override
    public String sqlType() {
      return base.sqlType();
    }
  }

  /**
   * A value that is JSON in the column.
   *
   * @param javaType the boxed type, with its arguments
   * @param sqlType {@code jsonb} or {@code json}
   * @param property the property, for messages: {@code Order.lines}
   */
  record Json(TypeName javaType, String sqlType, String property) implements ColumnType {
    /** The same in a column of the other type. */
    public Json in(String newType) {
      return new Json(javaType, newType, property);
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

  /**
   * A {@code List}, {@code Collection} or {@code Set} of scalars or enums.
   *
   * @param element what it holds
   * @param isSet whether it is a set
   */
  record ListOf(ColumnType element, boolean isSet) implements ColumnType {
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
    PLAIN("EntityColumn", "column"),
    /** Ranges. */
    RANGE("RangeColumn", "range"),
    /** Multiranges. */
    MULTIRANGE("MultirangeColumn", "multirange"),
    /** Addresses and networks. */
    NETWORK("NetworkColumn", "network"),
    /** Points, and shapes that PostgreSQL compares as it does points. */
    GEOMETRIC("GeometricColumn", "geometric"),
    /** Texts by their keys. */
    HSTORE("HstoreColumn", "hstore"),
    /** JSON. */
    JSON("JsonColumn", "json"),
    /** Paths of labels. */
    LTREE("LtreeColumn", "ltree"),
    /** The words of a text. */
    SEARCH_VECTOR("SearchVectorColumn", "searchVector"),
    /** Vectors of pgvector. */
    VECTOR("VectorColumn", "vector");

    private static final Set<Dsl> ORDERED = EnumSet.of(TEXT, NUMBER, BOOLEAN, TEMPORAL, COMPARABLE);
    private static final Set<Dsl> WITHOUT_KEYS =
        EnumSet.of(GEOMETRIC, HSTORE, JSON, SEARCH_VECTOR, VECTOR);
    private static final Set<Dsl> OF_ONE_TYPE =
        EnumSet.of(TEXT, BOOLEAN, HSTORE, LTREE, SEARCH_VECTOR, VECTOR);

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
      return ORDERED.contains(this);
    }

    /** Whether its values can be the key of a table. */
    public boolean canBeKey() {
      return !WITHOUT_KEYS.contains(this);
    }

    /** Whether the class of the column has no type arguments. */
    public boolean isOfOneType() {
      return OF_ONE_TYPE.contains(this);
    }

    /** Whether the column is made of the type of its ends. */
    public boolean isRange() {
      return this == RANGE || this == MULTIRANGE;
    }
  }
}
