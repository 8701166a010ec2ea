package dev.rowan.processor.plan;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a statement is given as arrays: {@code unnest(?::bigint[], …) with ordinality as
 * v(id, …, n)}. Arrays of arrays would become one array, so a column of an array is text there.
 */
final class SetColumns {
  private static final String ALIAS = "v.";

  private final List<PropertyModel> columns;
  private final String number;

  /** The rows with these columns, all of which are the entity's. */
  SetColumns(EntityModel entity, List<PropertyModel> columns) {
    this.columns = columns;
    this.number = free("n", Columns.names(entity.properties()));
  }

  private static String free(String name, List<String> taken) {
    return taken.contains(name) ? free(name + "_", taken) : name;
  }

  /** The number of the row, from 1. */
  String number() {
    return ALIAS + number;
  }

  /** Adds the rows, after {@code from} or the like. */
  void add(SqlLines lines, String start, String end) {
    List<String> names = new ArrayList<>(Columns.names(columns));
    names.add(number);
    lines.list(start + " unnest(", columns.stream().map(SetColumns::array).toList(), ")");
    lines.listOn(" with ordinality as v(", names, ")" + end);
  }

  private static String array(PropertyModel column) {
    return "?::" + element(column) + "[]";
  }

  /** The type without the bounds of the column: a cast would cut what the column refuses. */
  private static String element(PropertyModel column) {
    if (column.isSystemVersion()) {
      return "bigint";
    }
    if (isArray(column)) {
      return "text";
    }
    return column.column().cast()
        ? column.column().sqlType()
        : column.type().sqlType().replaceFirst("\\(.*\\)", "");
  }

  /** The value of a column. */
  static String value(PropertyModel column) {
    String name = ALIAS + Columns.name(column);
    if (column.isSystemVersion()) {
      return name + "::text::xid";
    }
    return isArray(column) ? name + "::" + array(column, column.type()) : name;
  }

  private static String array(PropertyModel column, ColumnType type) {
    return column.column().cast() ? column.column().sqlType() : type.sqlType();
  }

  /** The value as the column holds it once it was written. */
  static String stored(PropertyModel column) {
    String sqlType = column.column().sqlType();
    return sqlType.contains("(") && !column.column().cast()
        ? value(column) + "::" + sqlType
        : value(column);
  }

  private static boolean isArray(PropertyModel column) {
    return column.type() instanceof ColumnType.ListOf
        || column.type() instanceof ColumnType.ObjectArray
        || column.type() instanceof ColumnType.PrimitiveArray;
  }
}
