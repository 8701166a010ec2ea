package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Links;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Cart} in the table {@code carts}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CartRepository extends CascadingRepository<Cart, Long> {
  private static final String FIND_BY_ID = """
      select id, customer_id
      from carts
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, customer_id
      from carts
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, customer_id
      from carts
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from carts where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from carts
      """;

  private static final String INSERT = """
      insert into carts (customer_id)
      values (?)
      returning id
      """;

  private static final String UPDATE = """
      update carts
      set customer_id = ?
      where id = ?
      """;

  /** Makes a repository that works on the database. */
  public CartRepository(Database database) {
    super(database, CartRowMapper.INSTANCE, QCart.CART);
  }

  /** Returns the cart with this id, or empty when there is none. */
  @Override
  public Optional<Cart> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(CartRowMapper.INSTANCE);
    }
  }

  /** Returns all carts in the order of their ids. */
  @Override
  public List<Cart> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the carts that have one of these ids, in the order of their ids. */
  @Override
  public List<Cart> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the cart with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of carts. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the rows of the carts, then sets what the database made: {@code id}. */
  @Override
  protected List<Cart> insertRows(Collection<? extends Cart> carts) {
    return insertAllReturning(INSERT, carts);
  }

  /** Updates the rows of the carts. */
  @Override
  protected List<Cart> updateRows(Collection<? extends Cart> carts) {
    return updateAll(UPDATE, carts);
  }

  /**
   * Links the cart to these {@code coupons} and to no others, in two statements. The cart itself
   * stays as it is.
   */
  public void setCoupons(Cart cart, Collection<? extends Coupon> coupons) {
    new Links<>(statements, CartRowMapper.COUPONS_RELATION).set(cart, coupons);
  }

  /** Links the cart to these {@code coupons} as well, where that is not done yet. */
  public void addCoupons(Cart cart, Collection<? extends Coupon> coupons) {
    new Links<>(statements, CartRowMapper.COUPONS_RELATION).add(cart, coupons);
  }

  /** Unlinks the cart from these {@code coupons}. */
  public void removeCoupons(Cart cart, Collection<? extends Coupon> coupons) {
    new Links<>(statements, CartRowMapper.COUPONS_RELATION).remove(cart, coupons);
  }

  /** Begins a query for carts. */
  @Override
  public EntityQuery<Cart> query() {
    return EntityQuery.of(statements, QCart.CART);
  }
}
