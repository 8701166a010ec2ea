package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Theme} in the table {@code theme}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ThemeRepository extends EntityRepository<Theme, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name
          from theme
          where id = ?
          """)
      .findAll("""
          select id, name
          from theme
          order by id
          """)
      .findAllById("""
          select id, name
          from theme
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from theme where id = ?)")
      .count("select count(*) from theme")
      .insertReturning("""
          insert into theme (name)
          values (?)
          returning id
          """)
      .update("""
          update theme
          set name = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into theme (name)
          select v.name
          from unnest(?::text[]) with ordinality as v(name, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update theme t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from theme
          where id = ?
          """)
      .deleteAllById("""
          delete from theme
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public ThemeRepository(Database database) {
    super(database, QTheme.RowMapper.INSTANCE, QTheme.THEME, SQL);
  }
}
