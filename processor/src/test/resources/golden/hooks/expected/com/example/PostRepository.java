package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Post} in the table {@code post}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PostRepository extends CascadingRepository<Post, Long> {
  private static final String FIND_BY_ID = """
      select slug, id, title, updated_at
      from post
      where id = ?
      """;

  private static final String FIND_ALL = """
      select slug, id, title, updated_at
      from post
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select slug, id, title, updated_at
      from post
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from post where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from post
      """;

  private static final String INSERT = """
      insert into post (slug, id, title, updated_at)
      values (?, ?, ?, ?)
      """;

  private static final String UPDATE = """
      update post
      set slug = ?, title = ?, updated_at = ?
      where id = ?
      """;

  /** Makes a repository that works on the database. */
  public PostRepository(Database database) {
    super(database, PostRowMapper.INSTANCE, QPost.POST);
  }

  /** Returns the post with this id, or empty when there is none. */
  @Override
  public Optional<Post> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(PostRowMapper.INSTANCE);
    }
  }

  /** Returns all posts in the order of their ids. */
  @Override
  public List<Post> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the posts that have one of these ids, in the order of their ids. */
  @Override
  public List<Post> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the post with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of posts. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the post. */
  @Override
  public Post insert(Post post) {
    return insert(INSERT, post);
  }

  /** Inserts the posts and returns them in their order. */
  @Override
  public List<Post> insertAll(Collection<? extends Post> posts) {
    return insertAll(INSERT, posts);
  }

  /** Updates the row of the post. */
  @Override
  public Post update(Post post) {
    return update(UPDATE, post);
  }

  /** Updates the posts and returns them in their order. */
  @Override
  public List<Post> updateAll(Collection<? extends Post> posts) {
    return updateAll(UPDATE, posts);
  }

  @Override
  protected boolean isNew(Post post) {
    return isAbsent(post);
  }

  /** Begins a query for posts. */
  @Override
  public EntityQuery<Post> query() {
    return EntityQuery.of(statements, QPost.POST);
  }
}
