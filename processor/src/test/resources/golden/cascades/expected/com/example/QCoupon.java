package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
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
    super("", "coupons", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QCoupon as(String name) {
    return new QCoupon(aliased(name));
  }

  @Override
  protected EntityRepository<Coupon, ?> repository(Database database) {
    return new CouponRepository(database);
  }

  /** Reads {@link Coupon} from rows of the table {@code coupons}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Coupon> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
}
