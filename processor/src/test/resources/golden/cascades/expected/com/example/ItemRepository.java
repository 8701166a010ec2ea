package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Item} in the table {@code items}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ItemRepository extends EntityRepository<Item, Long> {
  private static final String FIND_BY_ID = """
      select id, count, cart_id
      from items
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, count, cart_id
      from items
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, count, cart_id
      from items
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from items where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from items
      """;

  private static final String INSERT = """
      insert into items (count, cart_id)
      values (?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update items
      set count = ?, cart_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from items
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from items
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public ItemRepository(Database database) {
    super(database, ItemRowMapper.INSTANCE);
  }

  /** Returns the item with this id, or empty when there is none. */
  @Override
  public Optional<Item> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(ItemRowMapper.INSTANCE);
    }
  }

  /** Returns all items in the order of their ids. */
  @Override
  public List<Item> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the items that have one of these ids, in the order of their ids. */
  @Override
  public List<Item> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the item with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of items. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the item, and returns a new one with what the database made: {@code id}. */
  @Override
  public Item insert(Item item) {
    return insertReturning(INSERT, item);
  }

  /** Inserts the items and returns them in their order. */
  @Override
  public List<Item> insertAll(Collection<? extends Item> items) {
    return insertAllReturning(INSERT, items);
  }

  /** Updates the row of the item. */
  @Override
  public Item update(Item item) {
    return update(UPDATE, item);
  }

  /** Updates the items and returns them in their order. */
  @Override
  public List<Item> updateAll(Collection<? extends Item> items) {
    return updateAll(UPDATE, items);
  }

  /** Deletes the item with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the items with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for items. */
  @Override
  public EntityQuery<Item> query() {
    return EntityQuery.of(statements, QItem.ITEM);
  }
}
