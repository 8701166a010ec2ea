package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Writer} in the table {@code user.Writer}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class WriterRepository extends EntityRepository<Writer, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name
          from "user"."Writer"
          where id = ?
          """)
      .findAll("""
          select id, name
          from "user"."Writer"
          order by id
          """)
      .findAllById("""
          select id, name
          from "user"."Writer"
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from \"user\".\"Writer\" where id = ?)")
      .count("select count(*) from \"user\".\"Writer\"")
      .insert("""
          insert into "user"."Writer" (id, name)
          values (?, ?)
          """)
      .update("""
          update "user"."Writer"
          set name = ?
          where id = ?
          """)
      .save("""
          insert into "user"."Writer" (id, name)
          values (?, ?)
          on conflict (id)
          do update set name = excluded.name
          """)
      .insertAll("""
          insert into "user"."Writer" (id, name)
          select v.id, v.name
          from unnest(?::bigint[], ?::text[]) with ordinality as v(id, name, n)
          order by v.n
          """)
      .updateAll("""
          update "user"."Writer" t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .saveAll("""
          insert into "user"."Writer" (id, name)
          select v.id, v.name
          from unnest(?::bigint[], ?::text[]) with ordinality as v(id, name, n)
          order by v.n
          on conflict (id)
          do update set name = excluded.name
          """)
      .upsert("name", "", "", "id")
      .deleteById("""
          delete from "user"."Writer"
          where id = ?
          """)
      .deleteAllById("""
          delete from "user"."Writer"
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public WriterRepository(Database database) {
    super(database, QWriter.RowMapper.INSTANCE, QWriter.WRITER, SQL);
  }
}
