package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads views from the catalogs. */
final class ViewCatalog {

  private static final String VIEWS =
      """
      select n.nspname, c.relname, c.relkind = 'm', pg_get_viewdef(c.oid),
          array(
            select attname::text from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum),
          c.reloptions, obj_description(c.oid, 'pg_class')
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and n.nspname = any(?)
        and not exists (
          select from pg_depend
          where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
      """;

  private static final String READS =
      """
      select distinct n.nspname, v.relname, tn.nspname, t.relname
      from pg_rewrite r
      join pg_class v on v.oid = r.ev_class and v.relkind in ('v', 'm')
      join pg_namespace n on n.oid = v.relnamespace
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
          and d.refclassid = 'pg_class'::regclass and d.refobjid <> v.oid
      join pg_class t on t.oid = d.refobjid and t.relkind in ('r', 'p', 'v', 'm')
      join pg_namespace tn on tn.oid = t.relnamespace
      where n.nspname = any(?)
      order by 3, 4
      """;

  private ViewCatalog() {}

  /** The views, each behind those that it reads. */
  static List<View> read(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<QualifiedName>> reads = new HashMap<>();
    catalog.query(
        READS, row -> reads.computeIfAbsent(row.name(), n -> new ArrayList<>()).add(row.name()));
    Map<QualifiedName, List<Index>> indexes = IndexCatalog.read(catalog);
    Map<QualifiedName, View> views = new TreeMap<>();
    for (View view : catalog.query(VIEWS, row -> view(row, reads, indexes))) {
      views.put(view.name(), view);
    }
    Map<QualifiedName, View> ordered = new LinkedHashMap<>();
    views.values().forEach(view -> add(view, views, ordered));
    return List.copyOf(ordered.values());
  }

  private static View view(
      Catalog.CatalogRow row,
      Map<QualifiedName, List<QualifiedName>> reads,
      Map<QualifiedName, List<Index>> indexes)
      throws SQLException {
    QualifiedName name = row.name();
    boolean isMaterialized = row.is();
    String query = row.text().strip();
    return new View(
        name,
        isMaterialized,
        row.texts(),
        query.endsWith(";") ? query.substring(0, query.length() - 1) : query,
        row.texts(),
        reads.getOrDefault(name, List.of()),
        indexes.getOrDefault(name, List.of()),
        row.textOrNull());
  }

  /** Views cannot read each other in a circle. */
  private static void add(
      View view, Map<QualifiedName, View> views, Map<QualifiedName, View> ordered) {
    if (ordered.containsKey(view.name())) {
      return;
    }
    for (QualifiedName read : view.reads()) {
      View other = views.get(read);
      if (other != null) {
        add(other, views, ordered);
      }
    }
    ordered.put(view.name(), view);
  }
}
