package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads types from the catalogs. */
final class TypeCatalog {

  private static final String EXTENSIONS =
      "select extname from pg_extension where extname <> 'plpgsql' order by extname";

  private static final String ENUMS =
      """
      select n.nspname, t.typname, obj_description(t.oid, 'pg_type'),
          array(select enumlabel::text from pg_enum where enumtypid = t.oid order by enumsortorder)
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      where t.typtype = 'e' and n.nspname = any(?)
        and not exists (
          select from pg_depend
          where classid = 'pg_type'::regclass and objid = t.oid and deptype = 'e')
      order by 1, 2
      """;

  private static final String COMPOSITES =
      """
      select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'c' and n.nspname = any(?)
        and not exists (
          select from pg_depend
          where classid = 'pg_type'::regclass and objid = c.reltype and deptype = 'e')
      order by 1, 2, a.attnum
      """;

  private static final String DOMAINS =
      """
      select n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod), t.typnotnull,
          t.typdefault
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      where t.typtype = 'd' and n.nspname = any(?)
        and not exists (
          select from pg_depend
          where classid = 'pg_type'::regclass and objid = t.oid and deptype = 'e')
      order by 1, 2
      """;

  private static final String DOMAIN_CHECKS =
      """
      select n.nspname, t.typname, c.conname, pg_get_expr(c.conbin, 0), c.convalidated
      from pg_constraint c
      join pg_type t on t.oid = c.contypid
      join pg_namespace n on n.oid = t.typnamespace
      where c.contype = 'c' and n.nspname = any(?)
      order by 1, 2, 3
      """;

  private TypeCatalog() {}

  static List<String> extensions(Catalog catalog) throws SQLException {
    return catalog.query(EXTENSIONS, Catalog.CatalogRow::text);
  }

  static List<EnumType> enums(Catalog catalog) throws SQLException {
    return sorted(
        catalog.query(
            ENUMS,
            row -> {
              QualifiedName name = row.name();
              String comment = row.textOrNull();
              return new EnumType(name, row.texts(), comment);
            }),
        EnumType::name);
  }

  static List<CompositeType> composites(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<Column>> attributes = new TreeMap<>();
    catalog.query(
        COMPOSITES,
        row ->
            attributes
                .computeIfAbsent(row.name(), name -> new ArrayList<>())
                .add(Column.of(row.text(), row.text())));
    return attributes.entrySet().stream()
        .map(e -> new CompositeType(e.getKey(), e.getValue()))
        .toList();
  }

  static List<Domain> domains(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<Check>> checks = new TreeMap<>();
    catalog.query(
        DOMAIN_CHECKS,
        row ->
            checks
                .computeIfAbsent(row.name(), name -> new ArrayList<>())
                .add(new Check(row.text(), row.text(), row.is())));
    return sorted(
        catalog.query(
            DOMAINS,
            row -> {
              QualifiedName name = row.name();
              return new Domain(
                  name,
                  row.text(),
                  row.is(),
                  row.textOrNull(),
                  checks.getOrDefault(name, List.of()));
            }),
        Domain::name);
  }

  private static <T> List<T> sorted(List<T> types, Function<T, QualifiedName> name) {
    return types.stream().sorted(Comparator.comparing(name)).toList();
  }
}
