package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of the table that is written, and what becomes its value. */
record Assignment(EntityColumn<?> column, Part value) {

  private static final Part NULL = out -> out.append("null");
  private static final Part DEFAULT = out -> out.append("default");

  static <V> Assignment ofValue(EntityColumn<V> column, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(
          column.mayBeNull()
              ? "set(%1$s, null): write setNull(%1$s), or setOrNull for what may be null"
                  .formatted(column)
              : "set(%1$s, null): %1$s is never NULL; write setIfPresent(%1$s, …) for what may be absent"
                  .formatted(column));
    }
    return ofExpression(column, Value.of(column, value, "set"));
  }

  static Assignment ofExpression(EntityColumn<?> column, Expression<?> value) {
    return new Assignment(column, out -> out.expression(value));
  }

  static <V> Assignment ofNullable(EntityColumn<V> column, @Nullable V value) {
    return value == null ? ofNull(column) : ofValue(column, value);
  }

  static Assignment ofNull(EntityColumn<?> column) {
    checkNullable(column);
    return new Assignment(column, NULL);
  }

  static Assignment ofDefault(EntityColumn<?> column) {
    return new Assignment(column, DEFAULT);
  }

  /** Whether it is what the table says for the column. */
  boolean isDefault() {
    return value == DEFAULT;
  }

  static void checkNullable(EntityColumn<?> column) {
    if (!column.mayBeNull()) {
      throw new IllegalArgumentException(column + " of " + column.table() + " is never NULL");
    }
  }

  /**
   * The list with one more.
   *
   * @throws IllegalArgumentException when its column is of another table, or is there already
   */
  static List<Assignment> added(
      EntityTable<?> table, List<Assignment> assignments, Assignment more) {
    check(table, more.column);
    List<Assignment> all = new ArrayList<>(assignments);
    for (Assignment known : all) {
      if (known.column.name().equals(more.column.name())) {
        throw new IllegalArgumentException(more.column + " of " + table + " is set twice");
      }
    }
    all.add(more);
    return List.copyOf(all);
  }

  /** Refuses a column of another table, or of the same one under another name. */
  static void check(EntityTable<?> table, EntityColumn<?> column) {
    EntityTable<?> of = column.table();
    if (of.join() != null) {
      throw new IllegalArgumentException(
          "%s is at the end of a path; only columns of %s itself can be set here"
              .formatted(column, table));
    }
    if (!Join.areSameRoots(of, table)) {
      throw new IllegalArgumentException(
          "%s is a column of %s, but rows of %s are written here"
              .formatted(column, of.alias(), table.alias()));
    }
  }
}
