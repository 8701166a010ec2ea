package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Collar} in the table {@code collar}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
class CollarRepository extends EntityRepository<Collar, Integer> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.INTEGER)
      .findById("""
          select pet_id
          from collar
          where pet_id = ?
          """)
      .findAll("""
          select pet_id
          from collar
          order by pet_id
          """)
      .findAllById("""
          select pet_id
          from collar
          where pet_id = any(?)
          order by pet_id
          """)
      .existsById("select exists (select 1 from collar where pet_id = ?)")
      .count("select count(*) from collar")
      .insert("""
          insert into collar (pet_id)
          values (?)
          """)
      .updateCheck("""
          select pet_id
          from collar
          where pet_id = ?
          """)
      .save("""
          insert into collar (pet_id)
          values (?)
          on conflict (pet_id)
          do nothing
          """)
      .insertAll("""
          insert into collar (pet_id)
          select v.pet_id
          from unnest(?::integer[]) with ordinality as v(pet_id, n)
          order by v.n
          """)
      .saveAll("""
          insert into collar (pet_id)
          select v.pet_id
          from unnest(?::integer[]) with ordinality as v(pet_id, n)
          order by v.n
          on conflict (pet_id)
          do nothing
          """)
      .upsert("", "", "", "pet_id")
      .deleteById("""
          delete from collar
          where pet_id = ?
          """)
      .deleteAllById("""
          delete from collar
          where pet_id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  CollarRepository(Database database) {
    super(database, QCollar.RowMapper.INSTANCE, QCollar.COLLAR, SQL);
  }
}
