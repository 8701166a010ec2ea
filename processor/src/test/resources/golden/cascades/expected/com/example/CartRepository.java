package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Links;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Cart} in the table {@code carts}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CartRepository extends CascadingRepository<Cart, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, customer_id
          from carts
          where id = ?
          """)
      .findAll("""
          select id, customer_id
          from carts
          order by id
          """)
      .findAllById("""
          select id, customer_id
          from carts
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from carts where id = ?)")
      .count("select count(*) from carts")
      .insertReturning("""
          insert into carts (customer_id)
          values (?)
          returning id
          """)
      .update("""
          update carts
          set customer_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into carts (customer_id)
          select v.customer_id
          from unnest(?::bigint[]) with ordinality as v(customer_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update carts t
          set customer_id = v.customer_id
          from unnest(?::bigint[], ?::bigint[]) with ordinality as v(customer_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .build();

  /** Makes a repository that works on the database. */
  public CartRepository(Database database) {
    super(database, QCart.RowMapper.INSTANCE, QCart.CART, SQL);
  }

  /**
   * Links the cart to these {@code coupons} and to no others, in two statements. The cart itself
   * stays as it is.
   */
  public void setCoupons(Cart cart, Collection<? extends Coupon> coupons) {
    new Links<>(statements, QCart.RowMapper.COUPONS_RELATION).set(cart, coupons);
  }

  /** Links the cart to these {@code coupons} as well, where that is not done yet. */
  public void addCoupons(Cart cart, Collection<? extends Coupon> coupons) {
    new Links<>(statements, QCart.RowMapper.COUPONS_RELATION).add(cart, coupons);
  }

  /** Unlinks the cart from these {@code coupons}. */
  public void removeCoupons(Cart cart, Collection<? extends Coupon> coupons) {
    new Links<>(statements, QCart.RowMapper.COUPONS_RELATION).remove(cart, coupons);
  }
}
