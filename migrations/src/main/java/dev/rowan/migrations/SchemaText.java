package dev.rowan.migrations;

/** The query that writes all that a user has defined in a database, a line for each thing. */
final class SchemaText {
  static final String SQL =
      """
      with spaces as (
        select oid, nspname from pg_namespace
        where nspname !~ '^pg_' and nspname <> 'information_schema'),
      things as (
        select 'schema ' || quote_ident(nspname) as line, 'pg_namespace'::regclass as class, oid
        from spaces
        union all
        select case c.relkind when 'r' then 'table ' when 'p' then 'table ' when 'v' then 'view '
            when 'm' then 'materialized view ' when 'S' then 'sequence ' when 'f' then 'table '
            else 'type ' end
          || c.oid::regclass || coalesce(' ' || array_to_string(c.reloptions, ','), '')
          || case when c.relkind in ('v', 'm') then ' ' || pg_get_viewdef(c.oid) else '' end
          || case when c.relrowsecurity then ' row security' else '' end
          || coalesce(' ' || obj_description(c.oid, 'pg_class'), ''), 'pg_class'::regclass, c.oid
        from pg_class c join spaces s on s.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c')
        union all
        select 'column ' || a.attrelid::regclass || '.' || quote_ident(a.attname) || ' '
          || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
          || case when a.attidentity <> '' then ' identity' else '' end
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
          || coalesce(' ' || col_description(a.attrelid, a.attnum), ''),
          'pg_class'::regclass, a.attrelid
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        join spaces s on s.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
        union all
        select 'constraint ' || quote_ident(o.conname) || ' on '
          || coalesce(nullif(o.conrelid, 0)::regclass::text, o.contypid::regtype::text) || ' '
          || pg_get_constraintdef(o.oid) || case when o.convalidated then '' else ' not valid' end,
          'pg_constraint'::regclass, o.oid
        from pg_constraint o join spaces s on s.oid = o.connamespace
        union all
        select 'index ' || pg_get_indexdef(i.indexrelid)
          || case when i.indisvalid then '' else ' invalid' end, 'pg_class'::regclass, i.indexrelid
        from pg_index i join pg_class c on c.oid = i.indexrelid
        join spaces s on s.oid = c.relnamespace
        union all
        select 'trigger ' || pg_get_triggerdef(t.oid), 'pg_trigger'::regclass, t.oid
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join spaces s on s.oid = c.relnamespace where not t.tgisinternal
        union all
        select 'rule ' || pg_get_ruledef(r.oid), 'pg_rewrite'::regclass, r.oid
        from pg_rewrite r join pg_class c on c.oid = r.ev_class
        join spaces s on s.oid = c.relnamespace where r.rulename <> '_RETURN'
        union all
        select 'policy ' || quote_ident(p.polname) || ' on ' || p.polrelid::regclass || ' ' || p.polcmd::text
          || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '')
          || coalesce(' check ' || pg_get_expr(p.polwithcheck, p.polrelid), ''),
          'pg_policy'::regclass, p.oid
        from pg_policy p join pg_class c on c.oid = p.polrelid
        join spaces s on s.oid = c.relnamespace
        union all
        select case when p.prokind in ('a', 'w') then 'aggregate ' || p.oid::regprocedure
          else pg_get_functiondef(p.oid) end, 'pg_proc'::regclass, p.oid
        from pg_proc p join spaces s on s.oid = p.pronamespace
        union all
        select 'type ' || format_type(t.oid, null) || ' ' || t.typtype::text
          || coalesce(' ' || (select string_agg(e.enumlabel, ', ' order by e.enumsortorder)
            from pg_enum e where e.enumtypid = t.oid), '')
          || case when t.typtype = 'd' then ' ' || format_type(t.typbasetype, t.typtypmod) else '' end,
          'pg_type'::regclass, t.oid
        from pg_type t join spaces s on s.oid = t.typnamespace where t.typtype in ('d', 'e', 'r')
        union all
        select 'extension ' || quote_ident(extname), 'pg_extension'::regclass, oid from pg_extension)
      select line from things t
      where not exists (
          select from pg_depend d
          where d.classid = t.class and d.objid = t.oid and d.deptype = 'e')
      """;

  private SchemaText() {}
}
