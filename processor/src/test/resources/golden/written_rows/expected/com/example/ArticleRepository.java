package com.example;

import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.SoftDeletingRepository;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Article} in the table {@code articles}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class ArticleRepository extends SoftDeletingRepository<Article, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, title, created_at, updated_at, created_by, updated_by, version, deleted_at
          from articles
          where id = ? and deleted_at is null
          """)
      .findAll("""
          select id, title, created_at, updated_at, created_by, updated_by, version, deleted_at
          from articles
          where deleted_at is null
          order by id
          """)
      .findAllById("""
          select id, title, created_at, updated_at, created_by, updated_by, version, deleted_at
          from articles
          where id = any(?) and deleted_at is null
          order by id
          """)
      .existsById("""
          select exists (select 1 from articles where id = ? and deleted_at is null)
          """)
      .count("select count(*) from articles where deleted_at is null")
      .insertReturning("""
          insert into articles (title, created_at, updated_at, created_by, updated_by, version,
              deleted_at)
          values (?, ?, ?, ?, ?, 0, ?)
          returning id, version
          """)
      .updateReturning("""
          update articles
          set title = ?, updated_at = ?, updated_by = ?, version = version + 1
          where id = ? and version = ? and deleted_at is null
          returning version
          """)
      .insertAllReturning("""
          insert into articles (title, created_at, updated_at, created_by, updated_by, version,
              deleted_at)
          select v.title, v.created_at, v.updated_at, v.created_by, v.updated_by, 0, v.deleted_at
          from unnest(?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[],
              ?::timestamptz[]) with ordinality as v(title, created_at, updated_at, created_by,
              updated_by, deleted_at, n)
          order by v.n
          returning id, version
          """, 1)
      .updateAll("""
          update articles t
          set title = v.title, updated_at = v.updated_at, updated_by = v.updated_by,
              version = t.version + 1
          from unnest(?::text[], ?::timestamptz[], ?::text[], ?::bigint[], ?::integer[])
              with ordinality as v(title, updated_at, updated_by, id, version, n)
          where t.id = v.id and t.version = v.version and t.deleted_at is null
          returning t.version, v.n
          """, 2)
      .lock("""
          select id
          from articles
          where id = ? and version = ? and deleted_at is null
          for update
          """)
      .lockAll("""
          select v.n
          from articles t
          join unnest(?::bigint[], ?::integer[]) with ordinality as v(id, version, n)
          on t.id = v.id and t.version = v.version and t.deleted_at is null
          for update of t
          """)
      .build();

  /** Makes a repository that works on the database. */
  public ArticleRepository(Database database) {
    super(database, QArticle.RowMapper.INSTANCE, QArticle.ARTICLE, SQL);
  }
}
