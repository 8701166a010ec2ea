package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Links;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Post} in the table {@code posts}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PostRepository extends EntityRepository<Post, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, title, author_id, editor_id
          from posts
          where id = ?
          """)
      .findAll("""
          select id, title, author_id, editor_id
          from posts
          order by id
          """)
      .findAllById("""
          select id, title, author_id, editor_id
          from posts
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from posts where id = ?)")
      .count("select count(*) from posts")
      .insertReturning("""
          insert into posts (title, author_id, editor_id)
          values (?, ?, ?)
          returning id
          """)
      .update("""
          update posts
          set title = ?, author_id = ?, editor_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into posts (title, author_id, editor_id)
          select v.title, v.author_id, v.editor_id
          from unnest(?::text[], ?::bigint[], ?::bigint[]) with ordinality as v(title, author_id,
              editor_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update posts t
          set title = v.title, author_id = v.author_id, editor_id = v.editor_id
          from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[]) with ordinality as v(title,
              author_id, editor_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from posts
          where id = ?
          """)
      .deleteAllById("""
          delete from posts
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public PostRepository(Database database) {
    super(database, QPost.RowMapper.INSTANCE, QPost.POST, SQL);
  }

  /**
   * Links the post to these {@code topics} and to no others, in two statements. The post itself
   * stays as it is.
   */
  public void setTopics(Post post, Collection<? extends Topic> topics) {
    new Links<>(statements, QPost.RowMapper.TOPICS_RELATION).set(post, topics);
  }

  /** Links the post to these {@code topics} as well, where that is not done yet. */
  public void addTopics(Post post, Collection<? extends Topic> topics) {
    new Links<>(statements, QPost.RowMapper.TOPICS_RELATION).add(post, topics);
  }

  /** Unlinks the post from these {@code topics}. */
  public void removeTopics(Post post, Collection<? extends Topic> topics) {
    new Links<>(statements, QPost.RowMapper.TOPICS_RELATION).remove(post, topics);
  }
}
