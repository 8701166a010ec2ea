package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Cascading;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code carts} and its columns, for queries for {@link Cart}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCart extends EntityTable<Cart> {
  /** The table. */
  public static final QCart CART = new QCart(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> customerId = bigint("customer_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCart(@Nullable Join join) {
    super("", "carts", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCart as(String name) {
    return new QCart(aliased(name));
  }

  /** The path to the {@code customer}, which is joined when it is used. */
  public QCustomer customer() {
    return new QCustomer(join(CartRowMapper.CUSTOMER_RELATION));
  }

  /** The path to the {@code items}. */
  public Many<Item> items() {
    return many(CartRowMapper.ITEMS_RELATION);
  }

  /** The path to the {@code coupons}. */
  public Many<Coupon> coupons() {
    return many(CartRowMapper.COUPONS_RELATION);
  }

  @Override
  protected EntityMapper<Cart> mapper() {
    return CartRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Cart, ?> repository(Database database) {
    return new CartRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "customer" -> customer();
      default -> null;
    };
  }

  @Override
  protected List<Cascading<Cart, ?>> cascades() {
    return List.of(
        Cascading.along(CartRowMapper.CUSTOMER_RELATION).persist(),
        Cascading.along(CartRowMapper.ITEMS_RELATION).persist().delete().removeOrphans(),
        Cascading.along(CartRowMapper.COUPONS_RELATION).persist().unlink());
  }
}
