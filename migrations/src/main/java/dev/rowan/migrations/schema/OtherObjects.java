package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.List;

/** Names what stands in a database and is no part of the model. */
final class OtherObjects {

  private static final String OTHERS =
      """
      select kind, nspname, name
      from (
        select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate'
              else 'function' end as kind,
            p.pronamespace as namespace, p.proname || '(' || pg_get_function_identity_arguments(p.oid)
              || ')' as name, 'pg_proc'::regclass as class, p.oid
        from pg_proc p
        union all
        select 'trigger', c.relnamespace, t.tgname || ' on ' || c.relname, 'pg_trigger'::regclass, t.oid
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and t.tgparentid = 0
        union all
        select 'rule', c.relnamespace, r.rulename || ' on ' || c.relname, 'pg_rewrite'::regclass, r.oid
        from pg_rewrite r
        join pg_class c on c.oid = r.ev_class
        where r.rulename <> '_RETURN'
        union all
        select 'policy', c.relnamespace, p.polname || ' on ' || c.relname, 'pg_policy'::regclass, p.oid
        from pg_policy p
        join pg_class c on c.oid = p.polrelid
        union all
        select 'foreign table', c.relnamespace, c.relname, 'pg_class'::regclass, c.oid
        from pg_class c
        where c.relkind = 'f'
        union all
        select 'range type', t.typnamespace, t.typname, 'pg_type'::regclass, t.oid
        from pg_type t
        where t.typtype = 'r'
        union all
        select 'collation', c.collnamespace, c.collname, 'pg_collation'::regclass, c.oid
        from pg_collation c
        union all
        select 'operator', o.oprnamespace, o.oprname, 'pg_operator'::regclass, o.oid
        from pg_operator o
        union all
        select 'statistics', s.stxnamespace, s.stxname, 'pg_statistic_ext'::regclass, s.oid
        from pg_statistic_ext s
      ) as others
      join pg_namespace n on n.oid = others.namespace
      where n.nspname = any(?)
        and not exists (
          select from pg_depend d
          where d.classid = others.class and d.objid = others.oid and d.deptype = 'e')
      order by kind, nspname, name
      """;

  private OtherObjects() {}

  static List<String> read(Catalog catalog) throws SQLException {
    return catalog.query(OTHERS, row -> row.text() + " " + row.name());
  }
}
