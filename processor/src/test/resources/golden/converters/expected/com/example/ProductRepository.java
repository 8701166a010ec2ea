package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Product} in the table {@code product}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ProductRepository extends EntityRepository<Product, Sku> {
  private static final EntitySql SQL = EntitySql.builder(QProduct.RowMapper.SKU)
      .findById("""
          select sku, price, cost, offers, active, labels
          from product
          where sku = ?
          """)
      .findAll("""
          select sku, price, cost, offers, active, labels
          from product
          order by sku
          """)
      .findAllById("""
          select sku, price, cost, offers, active, labels
          from product
          where sku = any(?)
          order by sku
          """)
      .existsById("select exists (select 1 from product where sku = ?)")
      .count("select count(*) from product")
      .insert("""
          insert into product (sku, price, cost, offers, active, labels)
          values (?, ?, ?, ?, ?, ?)
          """)
      .update("""
          update product
          set price = ?, cost = ?, offers = ?, active = ?, labels = ?
          where sku = ?
          """)
      .save("""
          insert into product (sku, price, cost, offers, active, labels)
          values (?, ?, ?, ?, ?, ?)
          on conflict (sku)
          do update set price = excluded.price, cost = excluded.cost, offers = excluded.offers,
              active = excluded.active, labels = excluded.labels
          """)
      .insertAll("""
          insert into product (sku, price, cost, offers, active, labels)
          select v.sku, v.price, v.cost, v.offers::numeric[], v.active, v.labels
          from unnest(?::text[], ?::numeric[], ?::numeric[], ?::text[], ?::text[], ?::jsonb[])
              with ordinality as v(sku, price, cost, offers, active, labels, n)
          order by v.n
          """)
      .updateAll("""
          update product t
          set price = v.price, cost = v.cost, offers = v.offers::numeric[], active = v.active,
              labels = v.labels
          from unnest(?::numeric[], ?::numeric[], ?::text[], ?::text[], ?::jsonb[], ?::text[])
              with ordinality as v(price, cost, offers, active, labels, sku, n)
          where t.sku = v.sku
          returning v.n
          """, 1)
      .saveAll("""
          insert into product (sku, price, cost, offers, active, labels)
          select v.sku, v.price, v.cost, v.offers::numeric[], v.active, v.labels
          from unnest(?::text[], ?::numeric[], ?::numeric[], ?::text[], ?::text[], ?::jsonb[])
              with ordinality as v(sku, price, cost, offers, active, labels, n)
          order by v.n
          on conflict (sku)
          do update set price = excluded.price, cost = excluded.cost, offers = excluded.offers,
              active = excluded.active, labels = excluded.labels
          """)
      .upsert("price, cost, offers, active, labels", "", "", "sku")
      .deleteById("""
          delete from product
          where sku = ?
          """)
      .deleteAllById("""
          delete from product
          where sku = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public ProductRepository(Database database) {
    super(database, QProduct.RowMapper.INSTANCE, QProduct.PRODUCT, SQL);
  }
}
