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
 * Reads and writes {@link Buyer} in the table {@code buyer}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class BuyerRepository extends EntityRepository<Buyer, Long> {
  private static final String FIND_BY_ID = """
      select id, name
      from buyer
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name
      from buyer
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name
      from buyer
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from buyer where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from buyer
      """;

  private static final String INSERT = """
      insert into buyer (name)
      values (?)
      returning id
      """;

  private static final String UPDATE = """
      update buyer
      set name = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from buyer
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from buyer
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public BuyerRepository(Database database) {
    super(database, BuyerRowMapper.INSTANCE);
  }

  /** Returns the buyer with this id, or empty when there is none. */
  @Override
  public Optional<Buyer> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(BuyerRowMapper.INSTANCE);
    }
  }

  /** Returns all buyers in the order of their ids. */
  @Override
  public List<Buyer> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the buyers that have one of these ids, in the order of their ids. */
  @Override
  public List<Buyer> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the buyer with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of buyers. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the buyer, then sets what the database made: {@code id}. */
  @Override
  public Buyer insert(Buyer buyer) {
    return insertReturning(INSERT, buyer);
  }

  /** Inserts the buyers and returns them in their order. */
  @Override
  public List<Buyer> insertAll(Collection<? extends Buyer> buyers) {
    return insertAllReturning(INSERT, buyers);
  }

  /** Updates the row of the buyer. */
  @Override
  public Buyer update(Buyer buyer) {
    return update(UPDATE, buyer);
  }

  /** Updates the buyers and returns them in their order. */
  @Override
  public List<Buyer> updateAll(Collection<? extends Buyer> buyers) {
    return updateAll(UPDATE, buyers);
  }

  /** Deletes the buyer with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the buyers with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for buyers. */
  @Override
  public EntityQuery<Buyer> query() {
    return EntityQuery.of(statements, QBuyer.BUYER);
  }
}
