package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Links;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Essay} in the table {@code essays}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class EssayRepository extends EntityRepository<Essay, Long> {
  private static final String FIND_BY_ID = """
      select id, title, status, views, essayist_id
      from essays
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, title, status, views, essayist_id
      from essays
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, title, status, views, essayist_id
      from essays
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from essays where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from essays
      """;

  private static final String INSERT = """
      insert into essays (title, status, views, essayist_id)
      values (?, ?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update essays
      set title = ?, status = ?, views = ?, essayist_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from essays
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from essays
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public EssayRepository(Database database) {
    super(database, EssayRowMapper.INSTANCE);
  }

  /** Returns the essay with this id, or empty when there is none. */
  @Override
  public Optional<Essay> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(EssayRowMapper.INSTANCE);
    }
  }

  /** Returns all essays in the order of their ids. */
  @Override
  public List<Essay> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the essays that have one of these ids, in the order of their ids. */
  @Override
  public List<Essay> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the essay with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of essays. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the essay, then sets what the database made: {@code id}. */
  @Override
  public Essay insert(Essay essay) {
    return insertReturning(INSERT, essay);
  }

  /** Inserts the essays and returns them in their order. */
  @Override
  public List<Essay> insertAll(Collection<? extends Essay> essays) {
    return insertAllReturning(INSERT, essays);
  }

  /** Updates the row of the essay. */
  @Override
  public Essay update(Essay essay) {
    return update(UPDATE, essay);
  }

  /** Updates the essays and returns them in their order. */
  @Override
  public List<Essay> updateAll(Collection<? extends Essay> essays) {
    return updateAll(UPDATE, essays);
  }

  /** Deletes the essay with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the essays with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /**
   * Links the essay to these {@code themes} and to no others, in two statements. The essay itself
   * stays as it is.
   */
  public void setThemes(Essay essay, Collection<? extends Theme> themes) {
    new Links<>(statements, EssayRowMapper.THEMES_RELATION).set(essay, themes);
  }

  /** Links the essay to these {@code themes} as well, where that is not done yet. */
  public void addThemes(Essay essay, Collection<? extends Theme> themes) {
    new Links<>(statements, EssayRowMapper.THEMES_RELATION).add(essay, themes);
  }

  /** Unlinks the essay from these {@code themes}. */
  public void removeThemes(Essay essay, Collection<? extends Theme> themes) {
    new Links<>(statements, EssayRowMapper.THEMES_RELATION).remove(essay, themes);
  }

  /** Begins a query for essays. */
  @Override
  public EntityQuery<Essay> query() {
    return EntityQuery.of(statements, QEssay.ESSAY);
  }
}
