package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Coupon} from rows of the table {@code coupons}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class CouponRowMapper implements EntityMapper<Coupon> {
  /** The only one; it has no state. */
  public static final CouponRowMapper INSTANCE = new CouponRowMapper();

  private CouponRowMapper() {}

  @Override
  public Coupon read(Row row) {
    return new Coupon(
        row.getLong(1), // id
        row.getString(2)); // code
  }

  @Override
  public @Nullable Object key(Coupon coupon) {
    return coupon.id();
  }

  @Override
  public void bindInsert(SqlStatement insert, Coupon coupon) {
    insert.setString(1, coupon.code());
  }

  @Override
  public void bindUpdate(SqlStatement update, Coupon coupon) {
    update.setString(1, coupon.code());
    update.setLong(2, coupon.id());
  }

  @Override
  public Coupon readInserted(Row row, Coupon coupon) {
    return new Coupon(
        row.getLong(1), // id
        coupon.code());
  }
}
