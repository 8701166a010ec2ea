package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Product} from rows of the table {@code product}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class ProductRowMapper implements EntityMapper<Product> {
  /** The only one; it has no state. */
  public static final ProductRowMapper INSTANCE = new ProductRowMapper();

  static final SqlType<Sku> SKU =
      SqlTypes.converted(Sku.class, SqlTypes.TEXT, new SkuConverter(), "Product.sku");

  static final SqlType<Money> PRICE =
      SqlTypes.converted(Money.class, SqlTypes.NUMERIC, MoneyConverter.INSTANCE, "Product.price");

  static final SqlType<Money> COST =
      SqlTypes.converted(Money.class, SqlTypes.NUMERIC, MoneyConverter.INSTANCE, "Product.cost");

  static final SqlType<Money> OFFERS_ELEMENT =
      SqlTypes.converted(Money.class, SqlTypes.NUMERIC, MoneyConverter.INSTANCE, "Product.offers");

  static final SqlType<List<Money>> OFFERS = SqlTypes.listOf(OFFERS_ELEMENT);

  static final SqlType<Boolean> ACTIVE =
      SqlTypes.converted(Boolean.class, SqlTypes.TEXT, new YesNoConverter(), "Product.active");

  static final SqlType<Map<String, String>> LABELS =
      SqlTypes.converted(Map.class, JsonTypes.JSONB, new LabelsConverter(), "Product.labels");

  private ProductRowMapper() {}

  @Override
  public Product read(Row row) {
    Product product = new Product();
    product.sku = row.get(1, SKU);
    product.price = row.get(2, PRICE);
    product.cost = row.get(3, COST);
    product.offers = row.get(4, OFFERS);
    product.active = row.get(5, ACTIVE);
    product.labels = row.get(6, LABELS);
    return product;
  }

  @Override
  public @Nullable Object key(Product product) {
    return product.sku;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Product reference(@Nullable Sku sku) {
    if (sku == null) {
      return null;
    }
    Product product = new Product();
    product.sku = sku;
    return product;
  }

  @Override
  public @Nullable Product unfetched(Product product) {
    return reference(product.sku);
  }

  @Override
  public void bindInsert(SqlStatement insert, Product product) {
    insert.set(1, SKU, product.sku);
    insert.set(2, PRICE, product.price);
    insert.set(3, COST, product.cost);
    insert.set(4, OFFERS, product.offers);
    insert.set(5, ACTIVE, product.active);
    insert.set(6, LABELS, product.labels);
  }

  @Override
  public void bindUpdate(SqlStatement update, Product product) {
    update.set(1, PRICE, product.price);
    update.set(2, COST, product.cost);
    update.set(3, OFFERS, product.offers);
    update.set(4, ACTIVE, product.active);
    update.set(5, LABELS, product.labels);
    update.set(6, SKU, product.sku);
  }
}
