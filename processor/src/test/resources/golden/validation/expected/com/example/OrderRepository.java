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
    super(database, OrderRowMapper.INSTANCE, QOrder.ORDER, SQL);
  }
}
