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
 * Reads and writes {@link Author} in the table {@code authors}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class AuthorRepository extends EntityRepository<Author, Long> {
  private static final String FIND_BY_ID = """
      select id, name
      from authors
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name
      from authors
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name
      from authors
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from authors where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from authors
      """;

  private static final String INSERT = """
      insert into authors (name)
      values (?)
      returning id
      """;

  private static final String UPDATE = """
      update authors
      set name = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from authors
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from authors
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public AuthorRepository(Database database) {
    super(database, AuthorRowMapper.INSTANCE);
  }

  /** Returns the author with this id, or empty when there is none. */
  @Override
  public Optional<Author> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(AuthorRowMapper.INSTANCE);
    }
  }

  /** Returns all authors in the order of their ids. */
  @Override
  public List<Author> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the authors that have one of these ids, in the order of their ids. */
  @Override
  public List<Author> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the author with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of authors. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the author, then sets what the database made: {@code id}. */
  @Override
  public Author insert(Author author) {
    return insertReturning(INSERT, author);
  }

  /** Inserts the authors and returns them in their order. */
  @Override
  public List<Author> insertAll(Collection<? extends Author> authors) {
    return insertAllReturning(INSERT, authors);
  }

  /** Updates the row of the author. */
  @Override
  public Author update(Author author) {
    return update(UPDATE, author);
  }

  /** Updates the authors and returns them in their order. */
  @Override
  public List<Author> updateAll(Collection<? extends Author> authors) {
    return updateAll(UPDATE, authors);
  }

  /** Deletes the author with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the authors with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for authors. */
  @Override
  public EntityQuery<Author> query() {
    return EntityQuery.of(statements, QAuthor.AUTHOR);
  }
}
