package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} in the table {@code orders}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class OrderRepository extends EntityRepository<Order, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, number, contact, pieces, total, weight, delivery, tags, buyer_id
          from orders
          where id = ?
          """)
      .findAll("""
          select id, number, contact, pieces, total, weight, delivery, tags, buyer_id
          from orders
          order by id
          """)
      .findAllById("""
          select id, number, contact, pieces, total, weight, delivery, tags, buyer_id
          from orders
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from orders where id = ?)")
      .count("select count(*) from orders")
      .insertReturning("""
          insert into orders (number, contact, pieces, total, weight, delivery, tags, buyer_id)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          returning id
          """)
      .update("""
          update orders
          set number = ?, contact = ?, pieces = ?, total = ?, weight = ?, delivery = ?, tags = ?,
              buyer_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into orders (number, contact, pieces, total, weight, delivery, tags, buyer_id)
          select v.number, v.contact, v.pieces, v.total, v.weight, v.delivery, v.tags::text[],
              v.buyer_id
          from unnest(?::text[], ?::text[], ?::integer[], ?::numeric[], ?::double precision[],
              ?::date[], ?::text[], ?::bigint[]) with ordinality as v(number, contact, pieces,
              total, weight, delivery, tags, buyer_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update orders t
          set number = v.number, contact = v.contact, pieces = v.pieces, total = v.total,
              weight = v.weight, delivery = v.delivery, tags = v.tags::text[], buyer_id = v.buyer_id
          from unnest(?::text[], ?::text[], ?::integer[], ?::numeric[], ?::double precision[],
              ?::date[], ?::text[], ?::bigint[], ?::bigint[]) with ordinality as v(number, contact,
              pieces, total, weight, delivery, tags, buyer_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from orders
          where id = ?
          """)
      .deleteAllById("""
          delete from orders
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public OrderRepository(Database database) {
    super(database, QOrder.RowMapper.INSTANCE, QOrder.ORDER, SQL);
  }
}
