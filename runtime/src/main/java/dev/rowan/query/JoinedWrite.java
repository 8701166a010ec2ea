package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * An update or a delete of rows that stand in several tables, as one statement: the rows are found
 * and locked, with what becomes of their columns, and then each table is written.
 */
record JoinedWrite(TargetRows rows, JoinedTables tables) {

  private EntityTable<?> table() {
    return rows.table();
  }

  /** Appends the update. */
  void update(Renderer out, List<Assignment> assignments) {
    String found = out.define("found", to -> rows.renderLocked(to, () -> values(to, assignments)));
    List<String> inBase = new ArrayList<>();
    List<String> inOther = new ArrayList<>();
    for (int i = 0; i < assignments.size(); i++) {
      EntityColumn<?> column = assignments.get(i).column();
      String value = assignments.get(i).isDefault() ? "default" : found + ".value_" + i;
      (isInBase(column) ? inBase : inOther).add(column.sqlName() + " = " + value);
    }
    if (inOther.isEmpty()) {
      set(out, tables.base(), inBase, found);
      return;
    }
    if (!inBase.isEmpty()) {
      out.define("base", to -> set(to, tables.base(), inBase, found));
    }
    set(out, table().sqlName(), inOther, found);
  }

  /** Appends the delete. */
  void delete(Renderer out) {
    String found = out.define("found", to -> rows.renderLocked(to, () -> key(to)));
    for (String other : tables.others()) {
      out.define(
          "deleted",
          to -> to.append("delete from " + other + " using " + found + isFound(other, found)));
    }
    String base = tables.base();
    out.append("delete from " + base + " using " + found + isFound(base, found));
  }

  private boolean isInBase(EntityColumn<?> column) {
    if (tables.isInBase(table(), column)) {
      return true;
    }
    if (tables.isBase(table())) {
      throw new IllegalArgumentException(
          "%s is no column of all rows of %s; write it by the table of its subtype"
              .formatted(column, table()));
    }
    return false;
  }

  private void key(Renderer out) {
    List<EntityColumn<?>> key = table().primaryKey();
    for (int i = 0; i < key.size(); i++) {
      out.append(i == 0 ? "" : ", ").expression(key.get(i)).append(" as key_" + i);
    }
  }

  private void values(Renderer out, List<Assignment> assignments) {
    key(out);
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      if (!assignment.isDefault()) {
        assignment.column().mask(out);
        assignment.value().render(out.append(", ("));
        out.append(")::" + type(assignment.column()) + " as value_" + i);
      }
    }
  }

  /** The type, without which a NULL or a text would be one of no column. */
  private static String type(EntityColumn<?> column) {
    String placeholder = column.placeholder();
    return placeholder.startsWith("?::") ? placeholder.substring(3) : column.type().name();
  }

  private void set(Renderer out, String target, List<String> assignments, String found) {
    out.append("update " + target + " set " + String.join(", ", assignments));
    out.append(" from " + found + isFound(target, found));
  }

  private String isFound(String target, String found) {
    StringBuilder sql = new StringBuilder(" where ");
    List<EntityColumn<?>> key = table().primaryKey();
    for (int i = 0; i < key.size(); i++) {
      sql.append(i == 0 ? "" : " and ").append(target).append('.').append(key.get(i).sqlName());
      sql.append(" = ").append(found).append(".key_").append(i);
    }
    return sql.toString();
  }
}
