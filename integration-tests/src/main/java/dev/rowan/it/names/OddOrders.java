package dev.rowan.it.names;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Names all of it in SQL. */
@Repository
public interface OddOrders extends CrudRepository<OddOrder, Long> {
  /** Orders by what their lines and tags say. */
  List<OddOrder> findByLinesSelectAndTagsKeyOrderByGroupDesc(String select, String key);

  /** Reads the table under its own names. */
  @Query(
      """
      select o.* from "Odd Schema"."order" o
      join "Order ""Line""\" l on l."Order.Id" = o."Order Id"
      where l."select" = :select and o."größe 数" is not null
      """)
  List<OddOrder> declared(String select);

  /** Reads one column. */
  @Query("select \"a\"\"b\" from \"Odd Schema\".\"order\" where \"group\" = :group")
  String quotedOf(String group);

  /** Writes one. */
  @Query("update \"Odd Schema\".\"order\" set \"a\"\"b\" = :text where \"Order Id\" = :id")
  int rename(Long id, String text);
}
