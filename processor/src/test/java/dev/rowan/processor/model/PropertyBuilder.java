package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Builds properties by hand. */
public final class PropertyBuilder {
  private final String name;
  private final TypeName javaType;
  private final ColumnType type;
  private String column;
  private String cast = "";
  private boolean nullable;
  private String defaultValue = "";
  private boolean insertable = true;
  private boolean updatable = true;
  private boolean isId;
  private Generation generation = new Generation.None();
  private Optional<Role> role = Optional.empty();

  private PropertyBuilder(String name, TypeName javaType, ColumnType type) {
    this.name = name;
    this.javaType = javaType;
    this.type = type;
    this.column = name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** A {@code String}. */
  public static PropertyBuilder text(String name) {
    return scalar(name, ClassName.get(String.class), "text", "String", "TEXT", ColumnType.Dsl.TEXT);
  }

  /** A {@code Long}. */
  public static PropertyBuilder bigint(String name) {
    return scalar(
        name, PrimitiveName.LONG.box(), "bigint", "Long", "BIGINT", ColumnType.Dsl.NUMBER);
  }

  /** An {@code int}. */
  public static PropertyBuilder integer(String name) {
    return scalar(name, PrimitiveName.INT, "integer", "Int", "INTEGER", ColumnType.Dsl.NUMBER);
  }

  /** A {@code UUID}. */
  public static PropertyBuilder uuid(String name) {
    return scalar(
        name, ClassName.get(UUID.class), "uuid", "Uuid", "UUID", ColumnType.Dsl.COMPARABLE);
  }

  /** An {@code Instant}. */
  public static PropertyBuilder instant(String name) {
    return scalar(
        name,
        ClassName.get(Instant.class),
        "timestamptz",
        "Instant",
        "TIMESTAMPTZ",
        ColumnType.Dsl.COMPARABLE);
  }

  /** An enum {@code Light} of these labels, stored as text or as a number. */
  public static PropertyBuilder light(String name, String sqlType, String... labels) {
    ClassName type = ClassName.get("com.example", "Light");
    return new PropertyBuilder(
        name, type, new ColumnType.Enumerated(type, sqlType, false, List.of(labels), false));
  }

  private static PropertyBuilder scalar(
      String name,
      TypeName javaType,
      String sqlType,
      String accessor,
      String constant,
      ColumnType.Dsl dsl) {
    boolean hasPrimitive = javaType.isPrimitive() || javaType.isBoxedPrimitive();
    return new PropertyBuilder(
        name,
        javaType,
        new ColumnType.Scalar(
            javaType.box(), sqlType, accessor, hasPrimitive, "SqlTypes", constant, dsl));
  }

  /** Names the column. */
  public PropertyBuilder column(String newColumn) {
    column = newColumn;
    return this;
  }

  /** Gives another SQL type, which needs a cast. */
  public PropertyBuilder cast(String sqlType) {
    cast = sqlType;
    return this;
  }

  /** Allows NULL. */
  public PropertyBuilder nullable() {
    nullable = true;
    return this;
  }

  /** Gives a default. */
  public PropertyBuilder defaultValue(String expression) {
    defaultValue = expression;
    return this;
  }

  /** Keeps inserts from writing it. */
  public PropertyBuilder notInsertable() {
    insertable = false;
    return this;
  }

  /** Keeps updates from writing it. */
  public PropertyBuilder notUpdatable() {
    updatable = false;
    return this;
  }

  /** Makes it part of the id. */
  public PropertyBuilder id() {
    isId = true;
    return this;
  }

  /** Says who makes it. */
  public PropertyBuilder generated(Generation by) {
    generation = by;
    return this;
  }

  /** Says what it tells of its row. */
  public PropertyBuilder role(Role newRole) {
    role = Optional.of(newRole);
    return this;
  }

  /** The property. */
  public PropertyModel build(boolean isInRecord) {
    return new PropertyModel(
        List.of(name),
        javaType,
        type,
        new ColumnModel(
            column,
            cast.isEmpty() ? type.sqlType() : cast,
            !cast.isEmpty(),
            nullable,
            false,
            defaultValue,
            "",
            "",
            insertable,
            updatable,
            Secrecy.NONE),
        isInRecord ? new Access.Methods(name, "") : new Access.Field(name, false),
        isId,
        generation,
        role,
        Optional.empty(),
        Origin.of(null));
  }
}
