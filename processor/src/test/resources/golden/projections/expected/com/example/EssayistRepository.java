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
 * Reads and writes {@link Essayist} in the table {@code essayists}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class EssayistRepository extends EntityRepository<Essayist, Long> {
  private static final String FIND_BY_ID = """
      select id, name, age
      from essayists
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name, age
      from essayists
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name, age
      from essayists
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from essayists where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from essayists
      """;

  private static final String INSERT = """
      insert into essayists (name, age)
      values (?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update essayists
      set name = ?, age = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from essayists
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from essayists
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public EssayistRepository(Database database) {
    super(database, EssayistRowMapper.INSTANCE);
  }

  /** Returns the essayist with this id, or empty when there is none. */
  @Override
  public Optional<Essayist> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(EssayistRowMapper.INSTANCE);
    }
  }

  /** Returns all essayists in the order of their ids. */
  @Override
  public List<Essayist> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the essayists that have one of these ids, in the order of their ids. */
  @Override
  public List<Essayist> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the essayist with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of essayists. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the essayist, then sets what the database made: {@code id}. */
  @Override
  public Essayist insert(Essayist essayist) {
    return insertReturning(INSERT, essayist);
  }

  /** Inserts the essayists and returns them in their order. */
  @Override
  public List<Essayist> insertAll(Collection<? extends Essayist> essayists) {
    return insertAllReturning(INSERT, essayists);
  }

  /** Updates the row of the essayist. */
  @Override
  public Essayist update(Essayist essayist) {
    return update(UPDATE, essayist);
  }

  /** Updates the essayists and returns them in their order. */
  @Override
  public List<Essayist> updateAll(Collection<? extends Essayist> essayists) {
    return updateAll(UPDATE, essayists);
  }

  /** Deletes the essayist with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the essayists with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for essayists. */
  @Override
  public EntityQuery<Essayist> query() {
    return EntityQuery.of(statements, QEssayist.ESSAYIST);
  }
}
