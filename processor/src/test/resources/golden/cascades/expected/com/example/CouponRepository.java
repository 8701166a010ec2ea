package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Coupon} in the table {@code coupons}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CouponRepository extends EntityRepository<Coupon, Long> {
  private static final String FIND_BY_ID = """
      select id, code
      from coupons
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, code
      from coupons
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, code
      from coupons
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from coupons where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from coupons
      """;

  private static final String INSERT = """
      insert into coupons (code)
      values (?)
      returning id
      """;

  private static final String UPDATE = """
      update coupons
      set code = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from coupons
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from coupons
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public CouponRepository(Database database) {
    super(database, CouponRowMapper.INSTANCE);
  }

  /** Returns the coupon with this id, or empty when there is none. */
  @Override
  public Optional<Coupon> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(CouponRowMapper.INSTANCE);
    }
  }

  /** Returns all coupons in the order of their ids. */
  @Override
  public List<Coupon> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the coupons that have one of these ids, in the order of their ids. */
  @Override
  public List<Coupon> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the coupon with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of coupons. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the coupon, and returns a new one with what the database made: {@code id}. */
  @Override
  public Coupon insert(Coupon coupon) {
    return insertReturning(INSERT, coupon);
  }

  /** Inserts the coupons and returns them in their order. */
  @Override
  public List<Coupon> insertAll(Collection<? extends Coupon> coupons) {
    return insertAllReturning(INSERT, coupons);
  }

  /** Updates the row of the coupon. */
  @Override
  public Coupon update(Coupon coupon) {
    return update(UPDATE, coupon);
  }

  /** Updates the coupons and returns them in their order. */
  @Override
  public List<Coupon> updateAll(Collection<? extends Coupon> coupons) {
    return updateAll(UPDATE, coupons);
  }

  /** Deletes the coupon with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the coupons with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for coupons. */
  @Override
  public EntityQuery<Coupon> query() {
    return EntityQuery.of(statements, QCoupon.COUPON);
  }
}
