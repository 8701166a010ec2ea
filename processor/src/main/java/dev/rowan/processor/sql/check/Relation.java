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
 * @param open whether it may have others
 */
record Relation(String alias, String table, List<Column> columns, boolean open) {

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
    return new Relation(alias, table, columns.stream().map(Column::nullable).toList(), open);
  }

  /** Its columns, all with new names as far as these go. */
  Relation renamed(Alias alias) {
    List<Column> renamed = new ArrayList<>();
    for (int i = 0; i < Math.max(columns.size(), alias.columns().size()); i++) {
      Value value = i < columns.size() && !open ? columns.get(i).value() : Value.UNKNOWN;
      boolean named = i < alias.columns().size();
      renamed.add(new Column(named ? alias.columns().get(i).name() : columns.get(i).name(), value));
    }
    List<Column> all = alias.columns().isEmpty() ? columns : renamed;
    return new Relation(alias.name().name(), table, all, open);
  }
}
