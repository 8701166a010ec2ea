package dev.rowan.it.types;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlType;
import dev.rowan.processor.model.ColumnType.Dsl;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import java.util.List;

/** A table with a value and a list of a type. */
final class Cell<V> extends EntityTable<Object> {
  final EntityColumn<Integer> id = integer("id");
  final EntityColumn<V> value;

  Cell(String name, SqlType<V> type, Dsl dsl) {
    super("", name);
    value = dsl == Dsl.GEOMETRIC ? geometric("v", type) : column("v", type);
  }

  @Override
  protected EntityMapper<Object> mapper() {
    throw new UnsupportedOperationException("It is only selected from");
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  static String ddl(String name, String sqlType) {
    return "create table %s (id integer primary key, v %s, vs %s[])"
        .formatted(name, sqlType, sqlType);
  }
}
