package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tag} in the table {@code tag}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TagRepository extends EntityRepository<Tag, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name, created_at
          from tag
          where id = ?
          """)
      .findAll("""
          select id, name, created_at
          from tag
          order by id
          """)
      .findAllById("""
          select id, name, created_at
          from tag
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from tag where id = ?)")
      .count("select count(*) from tag")
      .insertReturning("""
          insert into tag (name, created_at)
          values (?, ?)
          returning id
          """)
      .update("""
          update tag
          set name = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into tag (name, created_at)
          select v.name, v.created_at
          from unnest(?::text[], ?::timestamptz[]) with ordinality as v(name, created_at, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update tag t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from tag
          where id = ?
          """)
      .deleteAllById("""
          delete from tag
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public TagRepository(Database database) {
    super(database, QTag.RowMapper.INSTANCE, QTag.TAG, SQL);
  }
}
