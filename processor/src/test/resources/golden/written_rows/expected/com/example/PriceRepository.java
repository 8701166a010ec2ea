package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Price} in the table {@code price}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PriceRepository extends EntityRepository<Price, String> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.TEXT)
      .findById("""
          select code, cents, created_at, updated_at
          from price
          where code = ?
          """)
      .findAll("""
          select code, cents, created_at, updated_at
          from price
          order by code
          """)
      .findAllById("""
          select code, cents, created_at, updated_at
          from price
          where code = any(?)
          order by code
          """)
      .existsById("select exists (select 1 from price where code = ?)")
      .count("select count(*) from price")
      .insert("""
          insert into price (code, cents, created_at, updated_at)
          values (?, ?, ?, ?)
          """)
      .update("""
          update price
          set cents = ?, updated_at = ?
          where code = ?
          """)
      .saveReturning("""
          insert into price (code, cents, created_at, updated_at)
          values (?, ?, ?, ?)
          on conflict (code)
          do update set cents = excluded.cents, updated_at = excluded.updated_at
          returning created_at
          """)
      .insertAll("""
          insert into price (code, cents, created_at, updated_at)
          select v.code, v.cents, v.created_at, v.updated_at
          from unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::timestamptz[])
              with ordinality as v(code, cents, created_at, updated_at, n)
          order by v.n
          """)
      .updateAll("""
          update price t
          set cents = v.cents, updated_at = v.updated_at
          from unnest(?::bigint[], ?::timestamptz[], ?::text[]) with ordinality as v(cents,
              updated_at, code, n)
          where t.code = v.code
          returning v.n
          """, 1)
      .saveAllReturning("""
          with given as (
            select *
            from unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::timestamptz[])
              with ordinality as v(code, cents, created_at, updated_at, n)
          ), written as (
            insert into price (code, cents, created_at, updated_at)
            select v.code, v.cents, v.created_at, v.updated_at
            from given v
            order by v.n
            on conflict (code)
            do update set cents = excluded.cents, updated_at = excluded.updated_at
            returning code, created_at
          )
          select w.created_at
          from written w
          join given v on w.code = v.code
          order by v.n
          """)
      .upsert("cents", "updated_at = excluded.updated_at", "created_at", "code")
      .deleteById("""
          delete from price
          where code = ?
          """)
      .deleteAllById("""
          delete from price
          where code = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public PriceRepository(Database database) {
    super(database, QPrice.RowMapper.INSTANCE, QPrice.PRICE, SQL);
  }
}
