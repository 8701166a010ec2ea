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
    super(database, PriceRowMapper.INSTANCE, QPrice.PRICE, SQL);
  }
}
