package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Buyer} in the table {@code buyer}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class BuyerRepository extends EntityRepository<Buyer, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name
          from buyer
          where id = ?
          """)
      .findAll("""
          select id, name
          from buyer
          order by id
          """)
      .findAllById("""
          select id, name
          from buyer
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from buyer where id = ?)")
      .count("select count(*) from buyer")
      .insertReturning("""
          insert into buyer (name)
          values (?)
          returning id
          """)
      .update("""
          update buyer
          set name = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into buyer (name)
          select v.name
          from unnest(?::text[]) with ordinality as v(name, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update buyer t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from buyer
          where id = ?
          """)
      .deleteAllById("""
          delete from buyer
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public BuyerRepository(Database database) {
    super(database, QBuyer.RowMapper.INSTANCE, QBuyer.BUYER, SQL);
  }
}
