package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.TableReference;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.List;
import java.util.Optional;

/** Finds tables in the catalog and among those that {@code with} names. */
final class Tables {
  private final Catalog catalog;
  private final Notes notes;

  Tables(Checks checks) {
    this.catalog = checks.catalog;
    this.notes = checks.notes;
  }

  /** What a table or a name of {@code with} gives. */
  Relation read(TableReference reference, Scope scope) {
    QualifiedName name = reference.name();
    Relation common = name.parts().size() == 1 ? scope.common().get(name.last().name()) : null;
    Relation relation = common != null ? common : table(reference, false);
    return reference.alias().map(relation::renamed).orElse(relation);
  }

  /** The table that a statement changes. */
  Relation written(TableReference reference) {
    Relation relation = table(reference, true);
    return reference.alias().map(relation::renamed).orElse(relation);
  }

  private Relation table(TableReference reference, boolean written) {
    QualifiedName name = reference.name();
    String last = name.last().name();
    notes.table(reference, written);
    Optional<CatalogTable> table = catalog.table(name.schema(), last);
    if (table.isEmpty() && !isSystem(name)) {
      notes.finding(
          Kind.UNKNOWN_TABLE,
          name.last(),
          name.schema(),
          Nearest.of(last, catalog.tableNames().stream()));
    }
    String full = name.schema().isEmpty() ? last : name.schema() + "." + last;
    return table
        .map(t -> new Relation(last, full, columns(t), t.complete() ? Extent.ALL : Extent.MAPPED))
        .orElseGet(() -> new Relation(last, full, List.of(), Extent.OPEN));
  }

  private static boolean isSystem(QualifiedName name) {
    return name.schema().equals("pg_catalog")
        || name.schema().equals("information_schema")
        || name.last().name().startsWith("pg_");
  }

  private static List<Column> columns(CatalogTable table) {
    return table.columns().stream().map(c -> column(table, c)).toList();
  }

  private static Column column(CatalogTable table, CatalogColumn column) {
    Nullness nullness = column.notNull() ? Nullness.NOT_NULL : Nullness.NULLABLE;
    return new Column(
        column.name(),
        new Value(
            TypeNames.normalized(column.type()),
            nullness,
            Optional.of(new ColumnSource(table, column))));
  }

  /** The columns under a name that is given; without one, nothing can qualify them. */
  static Namespace named(Optional<Alias> alias, Relation relation) {
    return alias
        .map(a -> Namespace.of(relation.renamed(a)))
        .orElseGet(() -> new Namespace(List.of(), relation.columns(), relation.extent(), false));
  }
}
