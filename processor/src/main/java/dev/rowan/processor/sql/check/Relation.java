package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something in {@code from} that has a name.
 *
 * @param alias the name it has there
 * @param table the table's own name, with its schema before a dot if it is written; or empty
 * @param columns its columns
 * @param extent how much is known of them
 */
record Relation(String alias, String table, List<Column> columns, Extent extent) {

  /** Copies the list. */
  Relation {
    columns = List.copyOf(columns);
  }

  Optional<Column> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The name of the table without its schema. */
  String bareTable() {
    return table.substring(table.lastIndexOf('.') + 1);
  }

  Relation nullable() {
    return new Relation(alias, table, columns.stream().map(Column::nullable).toList(), extent);
  }

  /** Its columns, all with new names as far as these go. */
  Relation renamed(Alias alias) {
    boolean renames = !alias.columns().isEmpty();
    if (renames && !extent.isAll()) {
      List<Column> some =
          alias.columns().stream().map(c -> new Column(c.name(), Value.UNKNOWN)).toList();
      return new Relation(alias.name().name(), table, some, Extent.OPEN);
    }
    List<Column> renamed = new ArrayList<>();
    for (int i = 0; i < Math.max(columns.size(), alias.columns().size()); i++) {
      Value value = i < columns.size() ? columns.get(i).value() : Value.UNKNOWN;
      boolean named = i < alias.columns().size();
      renamed.add(new Column(named ? alias.columns().get(i).name() : columns.get(i).name(), value));
    }
    return new Relation(alias.name().name(), table, renames ? renamed : columns, extent);
  }
}
