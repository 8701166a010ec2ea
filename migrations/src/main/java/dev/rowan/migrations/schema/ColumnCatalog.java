package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables from the catalogs. */
final class ColumnCatalog {

  private static final String COLUMNS =
      """
      select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
          pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, cn.nspname, co.collname,
          col_description(c.oid, a.attnum)
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attislocal
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      left join pg_collation co on co.oid = a.attcollation and a.attcollation <> t.typcollation
      left join pg_namespace cn on cn.oid = co.collnamespace
      where c.relkind in (%s) and n.nspname = any(?)
      order by a.attnum
      """;

  private final Map<Sequence.Owner, SequenceOptions> identities;

  private ColumnCatalog(Map<Sequence.Owner, SequenceOptions> identities) {
    this.identities = identities;
  }

  /** The columns of each table, in their order. */
  static Map<QualifiedName, List<Column>> read(Catalog catalog) throws SQLException {
    return read(catalog, "'r', 'p'");
  }

  /** The columns of each view, in their order. */
  static Map<QualifiedName, List<Column>> ofViews(Catalog catalog) throws SQLException {
    return read(catalog, "'v', 'm'");
  }

  private static Map<QualifiedName, List<Column>> read(Catalog catalog, String kinds)
      throws SQLException {
    ColumnCatalog reader = new ColumnCatalog(SequenceCatalog.identities(catalog));
    Map<QualifiedName, List<Column>> columns = new HashMap<>();
    catalog.query(
        COLUMNS.formatted(kinds),
        row -> {
          QualifiedName table = row.name();
          return columns
              .computeIfAbsent(table, name -> new ArrayList<>())
              .add(reader.column(table, row));
        });
    return columns;
  }

  private Column column(QualifiedName table, Catalog.CatalogRow row) throws SQLException {
    String name = row.text();
    return new Column(
        name,
        row.text(),
        row.is(),
        value(new Sequence.Owner(table, name), row.textOrNull(), row.text(), row.text()),
        row.nameOrNull(),
        row.textOrNull());
  }

  private @Nullable ColumnValue value(
      Sequence.Owner column, @Nullable String expression, String identity, String generated) {
    SequenceOptions options = identities.get(column);
    if (!identity.isEmpty() && options != null) {
      return new ColumnValue.Identity(identity.equals("a"), options);
    }
    if (expression == null) {
      return null;
    }
    return generated.isEmpty()
        ? new ColumnValue.Default(expression)
        : new ColumnValue.Computed(expression);
  }
}
