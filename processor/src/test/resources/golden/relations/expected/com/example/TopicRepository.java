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
 * Reads and writes {@link Topic} in the table {@code topics}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TopicRepository extends EntityRepository<Topic, Long> {
  private static final String FIND_BY_ID = """
      select id, name, parent_id
      from topics
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name, parent_id
      from topics
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name, parent_id
      from topics
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from topics where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from topics
      """;

  private static final String INSERT = """
      insert into topics (name, parent_id)
      values (?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update topics
      set name = ?, parent_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from topics
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from topics
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public TopicRepository(Database database) {
    super(database, TopicRowMapper.INSTANCE);
  }

  /** Returns the topic with this id, or empty when there is none. */
  @Override
  public Optional<Topic> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(TopicRowMapper.INSTANCE);
    }
  }

  /** Returns all topics in the order of their ids. */
  @Override
  public List<Topic> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the topics that have one of these ids, in the order of their ids. */
  @Override
  public List<Topic> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the topic with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of topics. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the topic, and returns a new one with what the database made: {@code id}. */
  @Override
  public Topic insert(Topic topic) {
    return insertReturning(INSERT, topic);
  }

  /** Inserts the topics and returns them in their order. */
  @Override
  public List<Topic> insertAll(Collection<? extends Topic> topics) {
    return insertAllReturning(INSERT, topics);
  }

  /** Updates the row of the topic. */
  @Override
  public Topic update(Topic topic) {
    return update(UPDATE, topic);
  }

  /** Updates the topics and returns them in their order. */
  @Override
  public List<Topic> updateAll(Collection<? extends Topic> topics) {
    return updateAll(UPDATE, topics);
  }

  /** Deletes the topic with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the topics with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for topics. */
  @Override
  public EntityQuery<Topic> query() {
    return EntityQuery.of(statements, QTopic.TOPIC);
  }
}
