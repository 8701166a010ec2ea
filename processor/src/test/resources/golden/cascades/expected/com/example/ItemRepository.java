package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Item} in the table {@code items}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ItemRepository extends EntityRepository<Item, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, count, cart_id
          from items
          where id = ?
          """)
      .findAll("""
          select id, count, cart_id
          from items
          order by id
          """)
      .findAllById("""
          select id, count, cart_id
          from items
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from items where id = ?)")
      .count("select count(*) from items")
      .insertReturning("""
          insert into items (count, cart_id)
          values (?, ?)
          returning id
          """)
      .update("""
          update items
          set count = ?, cart_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into items (count, cart_id)
          select v.count, v.cart_id
          from unnest(?::integer[], ?::bigint[]) with ordinality as v(count, cart_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update items t
          set count = v.count, cart_id = v.cart_id
          from unnest(?::integer[], ?::bigint[], ?::bigint[]) with ordinality as v(count, cart_id,
              id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from items
          where id = ?
          """)
      .deleteAllById("""
          delete from items
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public ItemRepository(Database database) {
    super(database, QItem.RowMapper.INSTANCE, QItem.ITEM, SQL);
  }
}
