package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code coupons} and its columns, for queries for {@link Coupon}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCoupon extends EntityTable<Coupon> {
  /** The table. */
  public static final QCoupon COUPON = new QCoupon(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn code = text("code");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCoupon(@Nullable Join join) {
    super("", "coupons", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCoupon as(String name) {
    return new QCoupon(aliased(name));
  }

  @Override
  protected EntityMapper<Coupon> mapper() {
    return CouponRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Coupon, ?> repository(Database database) {
    return new CouponRepository(database);
  }
}
