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
 * Reads and writes {@link Theme} in the table {@code theme}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ThemeRepository extends EntityRepository<Theme, Long> {
  private static final String FIND_BY_ID = """
      select id, name
      from theme
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name
      from theme
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name
      from theme
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from theme where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from theme
      """;

  private static final String INSERT = """
      insert into theme (name)
      values (?)
      returning id
      """;

  private static final String UPDATE = """
      update theme
      set name = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from theme
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from theme
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public ThemeRepository(Database database) {
    super(database, ThemeRowMapper.INSTANCE);
  }

  /** Returns the theme with this id, or empty when there is none. */
  @Override
  public Optional<Theme> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(ThemeRowMapper.INSTANCE);
    }
  }

  /** Returns all themes in the order of their ids. */
  @Override
  public List<Theme> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the themes that have one of these ids, in the order of their ids. */
  @Override
  public List<Theme> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the theme with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of themes. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the theme, and returns a new one with what the database made: {@code id}. */
  @Override
  public Theme insert(Theme theme) {
    return insertReturning(INSERT, theme);
  }

  /** Inserts the themes and returns them in their order. */
  @Override
  public List<Theme> insertAll(Collection<? extends Theme> themes) {
    return insertAllReturning(INSERT, themes);
  }

  /** Updates the row of the theme. */
  @Override
  public Theme update(Theme theme) {
    return update(UPDATE, theme);
  }

  /** Updates the themes and returns them in their order. */
  @Override
  public List<Theme> updateAll(Collection<? extends Theme> themes) {
    return updateAll(UPDATE, themes);
  }

  /** Deletes the theme with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the themes with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for themes. */
  @Override
  public EntityQuery<Theme> query() {
    return EntityQuery.of(statements, QTheme.THEME);
  }
}
