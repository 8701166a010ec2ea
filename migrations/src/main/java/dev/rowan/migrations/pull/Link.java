package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.List;

/**
 * A foreign key that is a relation.
 *
 * @param table the table that has it
 * @param key the foreign key
 * @param order the primary key to which it leads
 * @param isOne whether at most one row has each value of it
 */
record Link(Table table, ForeignKey key, UniqueKey order, boolean isOne) {

  List<String> columns() {
    return key.columns();
  }

  /** The columns in the order of the key to which they refer. */
  List<String> columnsInOrder() {
    return order.columns().stream()
        .map(column -> columns().get(key.references().indexOf(column)))
        .toList();
  }

  QualifiedName target() {
    return key.table();
  }

  boolean isSingle() {
    return key.columns().size() == 1;
  }

  /** The column of the other table to which a column refers. */
  String reference(String column) {
    return key.references().get(key.columns().indexOf(column));
  }
}
