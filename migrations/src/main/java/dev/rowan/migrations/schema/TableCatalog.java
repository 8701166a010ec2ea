package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables from the catalogs. */
final class TableCatalog {

  /** The history of migrations is no part of the schema. */
  private static final String TABLES =
      """
      select n.nspname, c.relname, c.relpersistence = 'u', pg_get_partkeydef(c.oid),
          case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end, c.reloptions,
          obj_description(c.oid, 'pg_class')
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any(?)
        and c.relname not in ('flyway_schema_history', 'flyway_schema_history_runs')
        and not exists (
          select from pg_depend
          where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
      """;

  private static final String PARENTS =
      """
      select n.nspname, c.relname, pn.nspname, p.relname
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid and c.relkind in ('r', 'p')
      join pg_namespace n on n.oid = c.relnamespace
      join pg_class p on p.oid = i.inhparent
      join pg_namespace pn on pn.oid = p.relnamespace
      where n.nspname = any(?)
      order by i.inhseqno
      """;

  private TableCatalog() {}

  static List<Table> read(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<QualifiedName>> parents = parents(catalog);
    Map<QualifiedName, List<Column>> columns = ColumnCatalog.read(catalog);
    ConstraintCatalog constraints = ConstraintCatalog.read(catalog);
    Map<QualifiedName, List<Index>> indexes = IndexCatalog.read(catalog);
    return catalog
        .query(
            TABLES,
            row -> {
              QualifiedName name = row.name();
              TableKind kind = kind(row, parents.getOrDefault(name, List.of()));
              return new Table(
                  name,
                  kind.partition() == null ? columns.getOrDefault(name, List.of()) : List.of(),
                  constraints.primaryKey(name),
                  constraints.uniqueKeys(name),
                  constraints.foreignKeys(name),
                  constraints.checks(name),
                  constraints.exclusions(name),
                  indexes.getOrDefault(name, List.of()),
                  kind,
                  row.textOrNull());
            })
        .stream()
        .sorted(Comparator.comparing(Table::name))
        .toList();
  }

  private static TableKind kind(Catalog.CatalogRow row, List<QualifiedName> parents)
      throws SQLException {
    boolean isUnlogged = row.is();
    String partitionBy = row.textOrNull();
    Partition partition = partition(row.textOrNull(), parents);
    return new TableKind(
        isUnlogged, partitionBy, partition, partition == null ? parents : List.of(), row.texts());
  }

  private static @Nullable Partition partition(
      @Nullable String bound, List<QualifiedName> parents) {
    return bound == null ? null : new Partition(parents.get(0), bound);
  }

  private static Map<QualifiedName, List<QualifiedName>> parents(Catalog catalog)
      throws SQLException {
    Map<QualifiedName, List<QualifiedName>> parents = new HashMap<>();
    catalog.query(
        PARENTS,
        row -> parents.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row.name()));
    return parents;
  }
}
