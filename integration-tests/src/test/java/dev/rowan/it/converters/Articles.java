package dev.rowan.it.converters;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.Collection;
import java.util.List;

/** Finders and queries with converted parameters. */
@Repository
public interface Articles extends CrudRepository<Article, Sku> {

  List<Article> findByPriceGreaterThanOrderByPriceAsc(Money price);

  List<Article> findBySkuIn(Collection<Sku> skus);

  List<Article> findBySize(Size size);

  List<Article> findByLimitsHighLessThan(Money high);

  @Query("select sku, price from goods where price >= :least order by price")
  List<Line> from(Money least);

  @Query("select price from goods where sku = :sku")
  Money priceOf(Sku sku);

  /** A row. */
  record Line(Sku sku, Money price) {}
}
