package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Post} in the table {@code post}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PostRepository extends CascadingRepository<Post, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select slug, id, title, updated_at
          from post
          where id = ?
          """)
      .findAll("""
          select slug, id, title, updated_at
          from post
          order by id
          """)
      .findAllById("""
          select slug, id, title, updated_at
          from post
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from post where id = ?)")
      .count("select count(*) from post")
      .insert("""
          insert into post (slug, id, title, updated_at)
          values (?, ?, ?, ?)
          """)
      .update("""
          update post
          set slug = ?, title = ?, updated_at = ?
          where id = ?
          """)
      .insertAll("""
          insert into post (slug, id, title, updated_at)
          select v.slug, v.id, v.title, v.updated_at
          from unnest(?::text[], ?::bigint[], ?::text[], ?::timestamptz[])
              with ordinality as v(slug, id, title, updated_at, n)
          order by v.n
          """)
      .updateAll("""
          update post t
          set slug = v.slug, title = v.title, updated_at = v.updated_at
          from unnest(?::text[], ?::text[], ?::timestamptz[], ?::bigint[])
              with ordinality as v(slug, title, updated_at, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .upsert("slug, title", "updated_at = excluded.updated_at", "", "id")
      .build();

  /** Makes a repository that works on the database. */
  public PostRepository(Database database) {
    super(database, QPost.RowMapper.INSTANCE, QPost.POST, SQL);
  }

  @Override
  protected boolean isNew(Post post) {
    return isAbsent(post);
  }
}
