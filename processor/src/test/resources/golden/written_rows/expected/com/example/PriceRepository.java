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
 * Reads and writes {@link Price} in the table {@code price}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PriceRepository extends EntityRepository<Price, String> {
  private static final String FIND_BY_ID = """
      select code, cents, created_at, updated_at
      from price
      where code = ?
      """;

  private static final String FIND_ALL = """
      select code, cents, created_at, updated_at
      from price
      order by code
      """;

  private static final String FIND_ALL_BY_ID = """
      select code, cents, created_at, updated_at
      from price
      where code = any(?)
      order by code
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from price where code = ?)
      """;

  private static final String COUNT = """
      select count(*) from price
      """;

  private static final String INSERT = """
      insert into price (code, cents, created_at, updated_at)
      values (?, ?, ?, ?)
      """;

  private static final String UPDATE = """
      update price
      set cents = ?, updated_at = ?
      where code = ?
      """;

  private static final String SAVE = """
      insert into price (code, cents, created_at, updated_at)
      values (?, ?, ?, ?)
      on conflict (code)
      do update set cents = excluded.cents, updated_at = excluded.updated_at
      returning created_at
      """;

  private static final String DELETE_BY_ID = """
      delete from price
      where code = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from price
      where code = any(?)
      """;

  /** Makes a repository that works on the database. */
  public PriceRepository(Database database) {
    super(database, PriceRowMapper.INSTANCE);
  }

  /** Returns the price with this id, or empty when there is none. */
  @Override
  public Optional<Price> findById(String id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setString(1, id);
      return find.optional(PriceRowMapper.INSTANCE);
    }
  }

  /** Returns all prices in the order of their ids. */
  @Override
  public List<Price> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the prices that have one of these ids, in the order of their ids. */
  @Override
  public List<Price> findAllById(Collection<? extends String> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.TEXT, ids);
  }

  /** Returns whether the price with this id exists. */
  @Override
  public boolean existsById(String id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setString(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of prices. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the price. */
  @Override
  public Price insert(Price price) {
    return insert(INSERT, price);
  }

  /** Inserts the prices and returns them in their order. */
  @Override
  public List<Price> insertAll(Collection<? extends Price> prices) {
    return insertAll(INSERT, prices);
  }

  /** Updates the row of the price. */
  @Override
  public Price update(Price price) {
    return update(UPDATE, price);
  }

  /** Updates the prices and returns them in their order. */
  @Override
  public List<Price> updateAll(Collection<? extends Price> prices) {
    return updateAll(UPDATE, prices);
  }

  /** Inserts the price, or updates the row that has its id. */
  @Override
  public Price save(Price price) {
    return saveReturning(SAVE, price);
  }

  /** Inserts the prices, or updates the rows that have their ids. */
  @Override
  public List<Price> saveAll(Collection<? extends Price> prices) {
    return saveAllReturning(SAVE, prices);
  }

  /** Deletes the price with this id and returns whether it was there. */
  @Override
  public boolean deleteById(String id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setString(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the prices with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends String> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.TEXT, ids);
  }

  /** Begins a query for prices. */
  @Override
  public EntityQuery<Price> query() {
    return EntityQuery.of(statements, QPrice.PRICE);
  }
}
