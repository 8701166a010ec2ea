package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shop} in the table {@code shop}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ShopRepository extends EntityRepository<Shop, Integer> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.INTEGER)
      .findById("""
          select number
          from shop
          where number = ?
          """)
      .findAll("""
          select number
          from shop
          order by number
          """)
      .findAllById("""
          select number
          from shop
          where number = any(?)
          order by number
          """)
      .existsById("select exists (select 1 from shop where number = ?)")
      .count("select count(*) from shop")
      .insert("""
          insert into shop (number)
          values (?)
          """)
      .updateCheck("""
          select number
          from shop
          where number = ?
          """)
      .save("""
          insert into shop (number)
          values (?)
          on conflict (number)
          do nothing
          """)
      .insertAll("""
          insert into shop (number)
          select v.number
          from unnest(?::integer[]) with ordinality as v(number, n)
          order by v.n
          """)
      .saveAll("""
          insert into shop (number)
          select v.number
          from unnest(?::integer[]) with ordinality as v(number, n)
          order by v.n
          on conflict (number)
          do nothing
          """)
      .upsert("", "", "", "number")
      .deleteById("""
          delete from shop
          where number = ?
          """)
      .deleteAllById("""
          delete from shop
          where number = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public ShopRepository(Database database) {
    super(database, QShop.RowMapper.INSTANCE, QShop.SHOP, SQL);
  }
}
