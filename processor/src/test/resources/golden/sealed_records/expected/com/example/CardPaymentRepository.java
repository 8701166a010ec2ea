package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link CardPayment} in the table {@code payments}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CardPaymentRepository extends EntityRepository<CardPayment, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, cents, shop_id, number, year
          from payments
          where id = ? and kind = 1
          """)
      .findAll("""
          select id, cents, shop_id, number, year
          from payments
          where kind = 1
          order by id
          """)
      .findAllById("""
          select id, cents, shop_id, number, year
          from payments
          where id = any(?) and kind = 1
          order by id
          """)
      .existsById("select exists (select 1 from payments where id = ? and kind = 1)")
      .count("select count(*) from payments where kind = 1")
      .insertReturning("""
          insert into payments (cents, shop_id, number, year, kind)
          values (?, ?, ?, ?, 1)
          returning id
          """)
      .update("""
          update payments
          set cents = ?, shop_id = ?, number = ?, year = ?
          where id = ? and kind = 1
          """)
      .insertAllReturning("""
          insert into payments (cents, shop_id, number, year, kind)
          select v.cents, v.shop_id, v.number, v.year, 1
          from unnest(?::bigint[], ?::integer[], ?::text[], ?::integer[])
              with ordinality as v(cents, shop_id, number, year, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update payments t
          set cents = v.cents, shop_id = v.shop_id, number = v.number, year = v.year
          from unnest(?::bigint[], ?::integer[], ?::text[], ?::integer[], ?::bigint[])
              with ordinality as v(cents, shop_id, number, year, id, n)
          where t.id = v.id and t.kind = 1
          returning v.n
          """, 1)
      .deleteById("""
          delete from payments
          where id = ? and kind = 1
          """)
      .deleteAllById("""
          delete from payments
          where id = any(?) and kind = 1
          """)
      .build();

  /** Makes a repository that works on the database. */
  public CardPaymentRepository(Database database) {
    super(database, QCardPayment.RowMapper.INSTANCE, QCardPayment.CARD_PAYMENT, SQL);
  }
}
