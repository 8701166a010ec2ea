package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads indexes from the catalogs, but those of constraints and those that stand at a parent. */
final class IndexCatalog {

  /** Collation, operator class and order are left out where they are what is taken without them. */
  private static final String INDEXES =
      """
      select n.nspname, t.relname, c.relname, i.indisunique, am.amname,
          array(
            select pg_get_indexdef(i.indexrelid, k, false)
              || case
                   when i.indcollation[k - 1] <> 0
                     and i.indcollation[k - 1] is distinct from (
                       case
                         when i.indkey[k - 1] <> 0 then a.attcollation
                         else (select typcollation from pg_type where oid = ia.atttypid)
                       end)
                   then ' collate ' || i.indcollation[k - 1]::regcollation
                   else ''
                 end
              || case when o.opcdefault then '' else ' ' || quote_ident(o.opcname) end
              || case when ia.attoptions is null then ''
                   else '(' || array_to_string(ia.attoptions, ', ') || ')' end
              || case i.indoption[k - 1] & 3
                   when 1 then ' desc nulls last'
                   when 2 then ' nulls first'
                   when 3 then ' desc'
                   else ''
                 end
            from generate_series(1, i.indnkeyatts) as k
            join pg_opclass o on o.oid = i.indclass[k - 1]
            join pg_attribute ia on ia.attrelid = i.indexrelid and ia.attnum = k
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1]
                and i.indkey[k - 1] <> 0
            order by k),
          array(
            select pg_get_indexdef(i.indexrelid, k, false)
            from generate_series(i.indnkeyatts + 1, i.indnatts) as k
            order by k),
          not i.indnullsnotdistinct, c.reloptions, pg_get_expr(i.indpred, i.indrelid)
      from pg_index i
      join pg_class c on c.oid = i.indexrelid
      join pg_class t on t.oid = i.indrelid
      join pg_namespace n on n.oid = t.relnamespace
      join pg_am am on am.oid = c.relam
      where t.relkind in ('r', 'p', 'm') and n.nspname = any(?)
        and not exists (
          select from pg_constraint
          where conindid = i.indexrelid and contype in ('p', 'u', 'x'))
        and not exists (select from pg_inherits where inhrelid = i.indexrelid)
        and not exists (
          select from pg_depend
          where classid = 'pg_class'::regclass and objid = t.oid and deptype = 'e')
      order by c.relname
      """;

  private IndexCatalog() {}

  /** The indexes of each table and materialized view, ordered by name. */
  static Map<QualifiedName, List<Index>> read(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<Index>> indexes = new HashMap<>();
    catalog.query(
        INDEXES,
        row -> indexes.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(index(row)));
    return indexes;
  }

  private static Index index(Catalog.CatalogRow row) throws SQLException {
    return new Index(
        row.text(),
        row.is(),
        row.text(),
        row.texts(),
        row.texts(),
        row.is(),
        row.texts(),
        row.textOrNull());
  }
}
