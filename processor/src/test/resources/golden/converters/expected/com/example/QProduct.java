package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code product} and its columns, for queries for {@link Product}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QProduct extends EntityTable<Product> {
  /** The table. */
  public static final QProduct PRODUCT = new QProduct(null);

  public final EntityColumn<Sku> sku = column("sku", ProductRowMapper.SKU);
  public final ComparableColumn<Money> price = comparable("price", ProductRowMapper.PRICE);
  public final ComparableColumn<Money> cost = comparable("cost", ProductRowMapper.COST);
  public final ArrayColumn<Money> offers = list("offers", ProductRowMapper.OFFERS_ELEMENT);
  public final ComparableColumn<Boolean> active = comparable("active", ProductRowMapper.ACTIVE);
  public final EntityColumn<Map<String, String>> labels = column("labels", ProductRowMapper.LABELS);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QProduct(@Nullable Join join) {
    super("", "product", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QProduct as(String name) {
    return new QProduct(aliased(name));
  }

  @Override
  protected EntityMapper<Product> mapper() {
    return ProductRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(sku);
  }

  @Override
  protected EntityRepository<Product, ?> repository(Database database) {
    return new ProductRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(cost, active);
  }
}
