package com.example;

import dev.rowan.Database;
import dev.rowan.SoftDeletingRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Article} in the table {@code articles}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ArticleRepository extends SoftDeletingRepository<Article, Long> {
  private static final String FIND_BY_ID = """
      select id, title, created_at, updated_at, created_by, updated_by, version, deleted_at
      from articles
      where id = ? and deleted_at is null
      """;

  private static final String FIND_ALL = """
      select id, title, created_at, updated_at, created_by, updated_by, version, deleted_at
      from articles
      where deleted_at is null
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, title, created_at, updated_at, created_by, updated_by, version, deleted_at
      from articles
      where id = any(?) and deleted_at is null
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from articles where id = ? and deleted_at is null)
      """;

  private static final String COUNT = """
      select count(*) from articles where deleted_at is null
      """;

  private static final String INSERT = """
      insert into articles (title, created_at, updated_at, created_by, updated_by, version,
          deleted_at)
      values (?, ?, ?, ?, ?, 0, ?)
      returning id, version
      """;

  private static final String UPDATE = """
      update articles
      set title = ?, updated_at = ?, updated_by = ?, version = version + 1
      where id = ? and version = ? and deleted_at is null
      returning version
      """;

  private static final String LOCK = """
      select id
      from articles
      where id = ? and version = ? and deleted_at is null
      for update
      """;

  /** Makes a repository that works on the database. */
  public ArticleRepository(Database database) {
    super(database, ArticleRowMapper.INSTANCE, QArticle.ARTICLE);
  }

  /** Returns the article with this id, or empty when there is none. */
  @Override
  public Optional<Article> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(ArticleRowMapper.INSTANCE);
    }
  }

  /** Returns all articles in the order of their ids. */
  @Override
  public List<Article> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the articles that have one of these ids, in the order of their ids. */
  @Override
  public List<Article> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the article with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of articles. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the article, then sets what the database made: {@code id} and {@code version}. */
  @Override
  public Article insert(Article article) {
    return insertReturning(INSERT, article);
  }

  /** Inserts the articles and returns them in their order. */
  @Override
  public List<Article> insertAll(Collection<? extends Article> articles) {
    return insertAllReturning(INSERT, articles);
  }

  /** Updates the row of the article, then sets what the database made: {@code version}. */
  @Override
  public Article update(Article article) {
    return updateReturning(UPDATE, article);
  }

  /** Updates the articles and returns them in their order. */
  @Override
  public List<Article> updateAll(Collection<? extends Article> articles) {
    return updateAllReturning(UPDATE, articles);
  }

  /** Deletes the article as it was read, and returns whether it was there. */
  @Override
  public boolean delete(Article article) {
    return deleteLocked(LOCK, article);
  }

  /** Deletes the articles as they were read, and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Article> articles) {
    return deleteAllLocked(LOCK, articles);
  }

  /** Begins a query for articles. */
  @Override
  public EntityQuery<Article> query() {
    return EntityQuery.of(statements, QArticle.ARTICLE);
  }
}
