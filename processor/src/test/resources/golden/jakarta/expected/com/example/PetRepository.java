package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Pet} in the table {@code pet}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PetRepository extends EntityRepository<Pet, Integer> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.INTEGER)
      .findById("""
          select id, name, noise
          from pet
          where id = ?
          """)
      .findAll("""
          select id, name, noise
          from pet
          order by id
          """)
      .findAllById("""
          select id, name, noise
          from pet
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from pet where id = ?)")
      .count("select count(*) from pet")
      .insertReturning("""
          insert into pet (name, noise)
          values (?, ?)
          returning id
          """)
      .update("""
          update pet
          set name = ?, noise = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into pet (name, noise)
          select v.name, v.noise
          from unnest(?::text[], ?::smallint[]) with ordinality as v(name, noise, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update pet t
          set name = v.name, noise = v.noise
          from unnest(?::text[], ?::smallint[], ?::integer[]) with ordinality as v(name, noise, id,
              n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from pet
          where id = ?
          """)
      .deleteAllById("""
          delete from pet
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public PetRepository(Database database) {
    super(database, QPet.RowMapper.INSTANCE, QPet.PET, SQL);
  }
}
