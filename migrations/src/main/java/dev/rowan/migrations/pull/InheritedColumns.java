package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives tables the columns that they have from others, which the model has at those alone. */
final class InheritedColumns {
  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();

  private InheritedColumns(List<Table> tables) {
    tables.forEach(table -> this.tables.put(table.name(), table));
  }

  /** The same tables with all their columns. */
  static List<Table> added(List<Table> tables) {
    InheritedColumns inherited = new InheritedColumns(tables);
    return tables.stream().map(inherited::added).toList();
  }

  private Table added(Table table) {
    return table.kind().inherits().isEmpty()
        ? table
        : new Table(
            table.name(),
            columns(table, new HashSet<>()),
            table.primaryKey(),
            table.uniqueKeys(),
            table.foreignKeys(),
            table.checks(),
            table.exclusions(),
            table.indexes(),
            table.kind(),
            table.comment());
  }

  private List<Column> columns(Table table, Set<QualifiedName> seen) {
    List<Column> all = new ArrayList<>();
    if (!seen.add(table.name())) {
      return all;
    }
    for (QualifiedName parent : table.kind().inherits()) {
      Table found = tables.get(parent);
      if (found != null) {
        all.addAll(columns(found, seen));
      }
    }
    table.columns().forEach(column -> all.removeIf(c -> c.name().equals(column.name())));
    all.addAll(table.columns());
    return all;
  }
}
