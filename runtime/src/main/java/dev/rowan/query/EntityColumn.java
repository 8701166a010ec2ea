package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * A column of a table. Made by the factories of {@link EntityTable}, in generated code.
 *
 * @param <V> the Java type of its values
 */
public sealed class EntityColumn<V> extends Node<V>
    permits ArrayColumn,
        ComparableColumn,
        GeometricColumn,
        HstoreColumn,
        JsonColumn,
        LtreeColumn,
        MultirangeColumn,
        NetworkColumn,
        RangeColumn,
        SearchVectorColumn,
        VectorColumn {

  private final EntityTable<?> table;
  private final String name;
  private final SqlType<V> type;
  private final String sqlName;
  private final String placeholder;
  private final String arrayPlaceholder;
  private final boolean ignoresCase;
  private boolean isSensitive;

  EntityColumn(EntityTable<?> table, String name, SqlType<V> type, String cast) {
    this.table = table;
    this.name = name;
    this.type = type;
    this.sqlName = Identifiers.quoted(name);
    this.placeholder = cast.isEmpty() ? placeholderOf(type) : "?::" + cast;
    this.arrayPlaceholder = cast.isEmpty() ? "?" : "?::" + cast + "[]";
    this.ignoresCase = cast.equalsIgnoreCase("citext") || cast.endsWith(".citext");
  }

  private EntityColumn(EntityTable<?> table, String name, EntityColumn<V> like) {
    this.table = table;
    this.name = name;
    this.type = like.type;
    this.sqlName = Identifiers.quoted(name);
    this.placeholder = like.placeholder;
    this.arrayPlaceholder = like.arrayPlaceholder;
    this.ignoresCase = like.ignoresCase;
  }

  /** A column of another table that refers to this one, and that its entity does not hold. */
  final EntityColumn<V> referredToFrom(EntityTable<?> other, String otherName) {
    return new EntityColumn<>(other, otherName, this);
  }

  /** Arrays are only equal to arrays of exactly their type, whatever the driver sends. */
  private static String placeholderOf(SqlType<?> type) {
    return Values.areArrays(type) ? "?::" + type.name() : "?";
  }

  /** The table that the column belongs to. */
  public final EntityTable<?> table() {
    return table;
  }

  /** The name in the database, without quotes. */
  public final String name() {
    return name;
  }

  @Override
  public final SqlType<V> type() {
    return type;
  }

  /** Whether texts that differ in case alone are equal. */
  final boolean ignoresCase() {
    return ignoresCase;
  }

  /** The name as it stands in SQL. */
  final String sqlName() {
    return sqlName;
  }

  /** Lets nobody see what it is compared with; for the table that makes it. */
  final void setSensitive() {
    isSensitive = true;
  }

  /** The name where it is written. */
  final void renderTarget(Renderer out) {
    mask(out);
    out.append(sqlName);
  }

  /** Lets nobody see what is bound, if that is so for values of this column. */
  final void mask(Renderer out) {
    if (isSensitive) {
      out.maskAll();
    }
  }

  @Override
  final void render(Renderer out) {
    mask(out);
    out.column(table, sqlName);
  }

  @Override
  final boolean mayBeNull() {
    Join.Path join = table.join();
    return table.treatedAs() != null
        || (join != null && join.isOuter())
        || !(table.primaryKey().contains(this) || table.notNull().contains(this));
  }

  @Override
  final String label() {
    return name;
  }

  @Override
  final boolean isColumn() {
    return true;
  }

  @Override
  final boolean isStrict() {
    return true;
  }

  @Override
  final String placeholder() {
    return placeholder;
  }

  @Override
  final String arrayPlaceholder() {
    return arrayPlaceholder;
  }
}
