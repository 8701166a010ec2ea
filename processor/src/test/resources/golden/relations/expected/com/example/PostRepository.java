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
 * Reads and writes {@link Post} in the table {@code posts}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PostRepository extends EntityRepository<Post, Long> {
  private static final String FIND_BY_ID = """
      select id, title, author_id, editor_id
      from posts
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, title, author_id, editor_id
      from posts
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, title, author_id, editor_id
      from posts
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from posts where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from posts
      """;

  private static final String INSERT = """
      insert into posts (title, author_id, editor_id)
      values (?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update posts
      set title = ?, author_id = ?, editor_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from posts
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from posts
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public PostRepository(Database database) {
    super(database, PostRowMapper.INSTANCE);
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

  /** Inserts the post, then sets what the database made: {@code id}. */
  @Override
  public Post insert(Post post) {
    return insertReturning(INSERT, post);
  }

  /** Inserts the posts and returns them in their order. */
  @Override
  public List<Post> insertAll(Collection<? extends Post> posts) {
    return insertAllReturning(INSERT, posts);
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

  /** Deletes the post with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the posts with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /**
   * Links the post to these {@code topics} and to no others, in two statements. The post itself
   * stays as it is.
   */
  public void setTopics(Post post, Collection<? extends Topic> topics) {
    new Links<>(statements, PostRowMapper.TOPICS_RELATION).set(post, topics);
  }

  /** Links the post to these {@code topics} as well, where that is not done yet. */
  public void addTopics(Post post, Collection<? extends Topic> topics) {
    new Links<>(statements, PostRowMapper.TOPICS_RELATION).add(post, topics);
  }

  /** Unlinks the post from these {@code topics}. */
  public void removeTopics(Post post, Collection<? extends Topic> topics) {
    new Links<>(statements, PostRowMapper.TOPICS_RELATION).remove(post, topics);
  }

  /** Begins a query for posts. */
  @Override
  public EntityQuery<Post> query() {
    return EntityQuery.of(statements, QPost.POST);
  }
}
