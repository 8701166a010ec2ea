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
 * Reads and writes {@link Tag} in the table {@code tag}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TagRepository extends EntityRepository<Tag, Long> {
  private static final String FIND_BY_ID = """
      select id, name, created_at
      from tag
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name, created_at
      from tag
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name, created_at
      from tag
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from tag where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from tag
      """;

  private static final String INSERT = """
      insert into tag (name, created_at)
      values (?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update tag
      set name = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from tag
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from tag
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public TagRepository(Database database) {
    super(database, TagRowMapper.INSTANCE);
  }

  /** Returns the tag with this id, or empty when there is none. */
  @Override
  public Optional<Tag> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(TagRowMapper.INSTANCE);
    }
  }

  /** Returns all tags in the order of their ids. */
  @Override
  public List<Tag> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the tags that have one of these ids, in the order of their ids. */
  @Override
  public List<Tag> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the tag with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of tags. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the tag, and returns a new one with what the database made: {@code id}. */
  @Override
  public Tag insert(Tag tag) {
    return insertReturning(INSERT, tag);
  }

  /** Inserts the tags and returns them in their order. */
  @Override
  public List<Tag> insertAll(Collection<? extends Tag> tags) {
    return insertAllReturning(INSERT, tags);
  }

  /** Updates the row of the tag. */
  @Override
  public Tag update(Tag tag) {
    return update(UPDATE, tag);
  }

  /** Updates the tags and returns them in their order. */
  @Override
  public List<Tag> updateAll(Collection<? extends Tag> tags) {
    return updateAll(UPDATE, tags);
  }

  /** Deletes the tag with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the tags with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for tags. */
  @Override
  public EntityQuery<Tag> query() {
    return EntityQuery.of(statements, QTag.TAG);
  }
}
