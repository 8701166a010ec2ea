package dev.rowan.it.types;

import dev.rowan.mapping.SqlType;
import dev.rowan.processor.model.ColumnType.Dsl;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;

/** A table with a value and a list of a type. */
final class Cell<V> extends EntityTable<Object> {
  final EntityColumn<Integer> id = integer("id");
  final EntityColumn<V> value;

  Cell(String name, SqlType<V> type, Dsl dsl) {
    super("", name, Unread.ROWS, null);
    primaryKey(id);
    value = dsl == Dsl.GEOMETRIC ? geometric("v", type) : column("v", type);
  }

  static String ddl(String name, String sqlType) {
    return "create table %s (id integer primary key, v %s, vs %s[])"
        .formatted(name, sqlType, sqlType);
  }
}
