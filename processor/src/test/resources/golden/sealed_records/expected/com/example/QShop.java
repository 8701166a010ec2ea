package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shop} and its columns, for queries for {@link Shop}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QShop extends EntityTable<Shop> {
  /** The table. */
  public static final QShop SHOP = new QShop(null);

  public final NumberColumn<Integer> number = integer("number");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QShop(@Nullable Join join) {
    super("", "shop", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QShop as(String name) {
    return new QShop(aliased(name));
  }

  /** The path to the {@code payments}. */
  public Many<Payment> payments() {
    return many(ShopRowMapper.PAYMENTS_RELATION);
  }

  /** The path to the {@code transfers}. */
  public Many<Transfer> transfers() {
    return many(ShopRowMapper.TRANSFERS_RELATION);
  }

  @Override
  protected EntityMapper<Shop> mapper() {
    return ShopRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(number);
  }

  @Override
  protected EntityRepository<Shop, ?> repository(Database database) {
    return new ShopRepository(database);
  }
}
