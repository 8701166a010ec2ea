package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code product} and its columns, for queries for {@link Product}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QProduct extends EntityTable<Product> {
  /** The table. */
  public static final QProduct PRODUCT = new QProduct(null);

  public final EntityColumn<Sku> sku = column("sku", RowMapper.SKU);
  public final ComparableColumn<Money> price = comparable("price", RowMapper.PRICE);
  public final ComparableColumn<Money> cost = comparable("cost", RowMapper.COST);
  public final ArrayColumn<Money> offers = list("offers", RowMapper.OFFERS_ELEMENT);
  public final ComparableColumn<Boolean> active = comparable("active", RowMapper.ACTIVE);
  public final EntityColumn<Map<String, String>> labels = column("labels", RowMapper.LABELS);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QProduct(@Nullable Join join) {
    super("", "product", RowMapper.INSTANCE, join);
    primaryKey(sku);
    notNull(cost, active);
  }

  /** The table under another name, to stand in a query once more. */
  public QProduct as(String name) {
    return new QProduct(aliased(name));
  }

  @Override
  protected EntityRepository<Product, ?> repository(Database database) {
    return new ProductRepository(database);
  }

  /** Reads {@link Product} from rows of the table {@code product}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Product> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    static final SqlType<Sku> SKU =
        SqlTypes.converted(Sku.class, SqlTypes.TEXT, new SkuConverter(), "Product.sku");

    static final SqlType<Money> PRICE =
        SqlTypes.converted(Money.class, SqlTypes.NUMERIC, MoneyConverter.INSTANCE, "Product.price");

    static final SqlType<Money> COST =
        SqlTypes.converted(Money.class, SqlTypes.NUMERIC, MoneyConverter.INSTANCE, "Product.cost");

    static final SqlType<Money> OFFERS_ELEMENT =
        SqlTypes.converted(Money.class, SqlTypes.NUMERIC, MoneyConverter.INSTANCE,
        "Product.offers");

    static final SqlType<List<Money>> OFFERS = SqlTypes.listOf(OFFERS_ELEMENT);

    static final SqlType<Boolean> ACTIVE =
        SqlTypes.converted(Boolean.class, SqlTypes.TEXT, new YesNoConverter(), "Product.active");

    static final SqlType<Map<String, String>> LABELS =
        SqlTypes.converted(Map.class, JsonTypes.JSONB, new LabelsConverter(), "Product.labels");

    private RowMapper() {}

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
}
