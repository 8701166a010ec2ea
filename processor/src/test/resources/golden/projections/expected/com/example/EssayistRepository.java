package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Essayist} in the table {@code essayists}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class EssayistRepository extends EntityRepository<Essayist, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name, age
          from essayists
          where id = ?
          """)
      .findAll("""
          select id, name, age
          from essayists
          order by id
          """)
      .findAllById("""
          select id, name, age
          from essayists
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from essayists where id = ?)")
      .count("select count(*) from essayists")
      .insertReturning("""
          insert into essayists (name, age)
          values (?, ?)
          returning id
          """)
      .update("""
          update essayists
          set name = ?, age = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into essayists (name, age)
          select v.name, v.age
          from unnest(?::text[], ?::integer[]) with ordinality as v(name, age, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update essayists t
          set name = v.name, age = v.age
          from unnest(?::text[], ?::integer[], ?::bigint[]) with ordinality as v(name, age, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from essayists
          where id = ?
          """)
      .deleteAllById("""
          delete from essayists
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public EssayistRepository(Database database) {
    super(database, QEssayist.RowMapper.INSTANCE, QEssayist.ESSAYIST, SQL);
  }
}
