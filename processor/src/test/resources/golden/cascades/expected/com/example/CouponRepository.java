package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Coupon} in the table {@code coupons}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CouponRepository extends EntityRepository<Coupon, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, code
          from coupons
          where id = ?
          """)
      .findAll("""
          select id, code
          from coupons
          order by id
          """)
      .findAllById("""
          select id, code
          from coupons
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from coupons where id = ?)")
      .count("select count(*) from coupons")
      .insertReturning("""
          insert into coupons (code)
          values (?)
          returning id
          """)
      .update("""
          update coupons
          set code = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into coupons (code)
          select v.code
          from unnest(?::text[]) with ordinality as v(code, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update coupons t
          set code = v.code
          from unnest(?::text[], ?::bigint[]) with ordinality as v(code, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from coupons
          where id = ?
          """)
      .deleteAllById("""
          delete from coupons
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public CouponRepository(Database database) {
    super(database, QCoupon.RowMapper.INSTANCE, QCoupon.COUPON, SQL);
  }
}
