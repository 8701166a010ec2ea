package dev.rowan.migrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type, as {@code format_type} writes it: {@code character varying(50)}, {@code
 *     public.mood}
 * @param isNotNull whether it refuses NULL
 * @param value what a row has that does not say; null when it is NULL
 * @param collation the collation, when it is not the one of its type
 * @param comment the comment on it
 */
public record Column(
    String name,
    String type,
    boolean isNotNull,
    @Nullable ColumnValue value,
    @Nullable QualifiedName collation,
    @Nullable String comment) {

  /** A column that may be NULL and has nothing else. */
  public static Column of(String name, String type) {
    return new Column(name, type, false, null, null, null);
  }

  /** The same column that refuses NULL. */
  public Column notNull() {
    return new Column(name, type, true, value, collation, comment);
  }

  /** The same column with a value where a row does not say one. */
  public Column with(ColumnValue other) {
    return new Column(name, type, isNotNull, other, collation, comment);
  }

  /** The same column under another name. */
  public Column named(String other) {
    return new Column(other, type, isNotNull, value, collation, comment);
  }
}
