package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Product} in the table {@code product}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ProductRepository extends EntityRepository<Product, Sku> {
  private static final String FIND_BY_ID = """
      select sku, price, cost, offers, active, labels
      from product
      where sku = ?
      """;

  private static final String FIND_ALL = """
      select sku, price, cost, offers, active, labels
      from product
      order by sku
      """;

  private static final String FIND_ALL_BY_ID = """
      select sku, price, cost, offers, active, labels
      from product
      where sku = any(?)
      order by sku
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from product where sku = ?)
      """;

  private static final String COUNT = """
      select count(*) from product
      """;

  private static final String INSERT = """
      insert into product (sku, price, cost, offers, active, labels)
      values (?, ?, ?, ?, ?, ?::jsonb)
      """;

  private static final String UPDATE = """
      update product
      set price = ?, cost = ?, offers = ?, active = ?, labels = ?::jsonb
      where sku = ?
      """;

  private static final String SAVE = """
      insert into product (sku, price, cost, offers, active, labels)
      values (?, ?, ?, ?, ?, ?::jsonb)
      on conflict (sku)
      do update set price = excluded.price, cost = excluded.cost, offers = excluded.offers,
          active = excluded.active, labels = excluded.labels
      """;

  private static final String DELETE_BY_ID = """
      delete from product
      where sku = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from product
      where sku = any(?)
      """;

  /** Makes a repository that works on the database. */
  public ProductRepository(Database database) {
    super(database, ProductRowMapper.INSTANCE);
  }

  /** Returns the product with this id, or empty when there is none. */
  @Override
  public Optional<Product> findById(Sku id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.set(1, ProductRowMapper.SKU, id);
      return find.optional(ProductRowMapper.INSTANCE);
    }
  }

  /** Returns all products in the order of their ids. */
  @Override
  public List<Product> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the products that have one of these ids, in the order of their ids. */
  @Override
  public List<Product> findAllById(Collection<? extends Sku> ids) {
    return findAllById(FIND_ALL_BY_ID, ProductRowMapper.SKU, ids);
  }

  /** Returns whether the product with this id exists. */
  @Override
  public boolean existsById(Sku id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.set(1, ProductRowMapper.SKU, id);
      return exists.exists();
    }
  }

  /** Returns the number of products. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the product. */
  @Override
  public Product insert(Product product) {
    return insert(INSERT, product);
  }

  /** Inserts the products and returns them in their order. */
  @Override
  public List<Product> insertAll(Collection<? extends Product> products) {
    return insertAll(INSERT, products);
  }

  /** Updates the row of the product. */
  @Override
  public Product update(Product product) {
    return update(UPDATE, product);
  }

  /** Updates the products and returns them in their order. */
  @Override
  public List<Product> updateAll(Collection<? extends Product> products) {
    return updateAll(UPDATE, products);
  }

  /** Inserts the product, or updates the row that has its id. */
  @Override
  public Product save(Product product) {
    return save(SAVE, product);
  }

  /** Inserts the products, or updates the rows that have their ids. */
  @Override
  public List<Product> saveAll(Collection<? extends Product> products) {
    return saveAll(SAVE, products);
  }

  /** Deletes the product with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Sku id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.set(1, ProductRowMapper.SKU, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the products with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Sku> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, ProductRowMapper.SKU, ids);
  }

  /** Begins a query for products. */
  @Override
  public EntityQuery<Product> query() {
    return EntityQuery.of(statements, QProduct.PRODUCT);
  }
}
