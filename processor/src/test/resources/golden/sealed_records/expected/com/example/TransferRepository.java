package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Transfer} in the table {@code payments}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TransferRepository extends EntityRepository<Transfer, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, cents, shop_id, iban
          from payments
          where id = ? and kind = 2
          """)
      .findAll("""
          select id, cents, shop_id, iban
          from payments
          where kind = 2
          order by id
          """)
      .findAllById("""
          select id, cents, shop_id, iban
          from payments
          where id = any(?) and kind = 2
          order by id
          """)
      .existsById("select exists (select 1 from payments where id = ? and kind = 2)")
      .count("select count(*) from payments where kind = 2")
      .insertReturning("""
          insert into payments (cents, shop_id, iban, kind)
          values (?, ?, ?, 2)
          returning id
          """)
      .update("""
          update payments
          set cents = ?, shop_id = ?, iban = ?
          where id = ? and kind = 2
          """)
      .insertAllReturning("""
          insert into payments (cents, shop_id, iban, kind)
          select v.cents, v.shop_id, v.iban, 2
          from unnest(?::bigint[], ?::integer[], ?::text[]) with ordinality as v(cents, shop_id,
              iban, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update payments t
          set cents = v.cents, shop_id = v.shop_id, iban = v.iban
          from unnest(?::bigint[], ?::integer[], ?::text[], ?::bigint[]) with ordinality as v(cents,
              shop_id, iban, id, n)
          where t.id = v.id and t.kind = 2
          returning v.n
          """, 1)
      .deleteById("""
          delete from payments
          where id = ? and kind = 2
          """)
      .deleteAllById("""
          delete from payments
          where id = any(?) and kind = 2
          """)
      .build();

  /** Makes a repository that works on the database. */
  public TransferRepository(Database database) {
    super(database, QTransfer.RowMapper.INSTANCE, QTransfer.TRANSFER, SQL);
  }
}
