package com.example;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tag} in the table {@code tag}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class TagRepository implements CrudRepository<Tag, Long> {
  private static final String FIND_BY_ID = """
      select id, name
      from tag
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name
      from tag
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name
      from tag
      where id = any(?)
      order by id
      """;

  private static final String FIND_BY_NAME = """
      select id, name
      from tag
      where name = ?
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from tag where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from tag
      """;

  private static final String INSERT = """
      insert into tag (name)
      values (?)
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

  private final Statements statements;

  /** Makes a repository that works on the database. */
  public TagRepository(Database database) {
    this.statements = database.statements("com.example.TagRepository");
  }

  /** Returns the tag with this id, or empty when there is none. */
  @Override
  public Optional<Tag> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(TagRowMapper.INSTANCE);
    }
  }

  /** Returns the tag with this id, and fails when there is none. */
  @Override
  public Tag getById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.one(TagRowMapper.INSTANCE);
    }
  }

  /** Returns all tags in the order of their ids. */
  @Override
  public List<Tag> findAll() {
    try (SqlStatement find = statements.prepare(FIND_ALL)) {
      return find.list(TagRowMapper.INSTANCE);
    }
  }

  /** Returns the tags that have one of these ids, in the order of their ids. */
  @Override
  public List<Tag> findAllById(Collection<? extends Long> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.BIGINT, ids);
      return find.list(TagRowMapper.INSTANCE);
    }
  }

  /** Returns the only tag with this {@code name}, or empty when there is none. */
  public Optional<Tag> findByName(String name) {
    try (SqlStatement find = statements.prepare(FIND_BY_NAME)) {
      find.setString(1, name);
      return find.optional(TagRowMapper.INSTANCE);
    }
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
    try (SqlStatement count = statements.prepare(COUNT)) {
      return count.count();
    }
  }

  /** Inserts the tag, and returns a new one with what the database made: {@code id}. */
  @Override
  public Tag insert(Tag tag) {
    try (SqlStatement insert = statements.prepare(INSERT)) {
      TagRowMapper.bindInsert(insert, tag);
      return TagRowMapper.readInserted(insert.row(), tag);
    }
  }

  /** Updates the row of the tag. */
  @Override
  public Tag update(Tag tag) {
    try (SqlStatement update = statements.prepare(UPDATE)) {
      TagRowMapper.bindUpdate(update, tag);
      update.updateOne();
      return tag;
    }
  }

  /** Inserts the tag when it has no id yet, else updates its row. */
  @Override
  public Tag save(Tag tag) {
    return tag.id() == null ? insert(tag) : update(tag);
  }

  /** Deletes the tag and returns whether it was there. */
  @Override
  public boolean delete(Tag tag) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, tag.id());
      return delete.update() > 0;
    }
  }

  /** Deletes the tag with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Inserts the tags and returns them in their order. */
  @Override
  public List<Tag> insertAll(Collection<? extends Tag> tags) {
    if (tags.isEmpty()) {
      return new ArrayList<>();
    }
    List<Tag> written = new ArrayList<>(tags.size());
    try (SqlStatement insert = statements.prepareBatch(INSERT)) {
      for (Tag tag : tags) {
        TagRowMapper.bindInsert(insert, tag);
        insert.addBatch();
      }
      Rows rows = insert.updateBatchReturning();
      for (Tag tag : tags) {
        written.add(TagRowMapper.readInserted(rows.next(), tag));
      }
    }
    return written;
  }

  /** Updates the tags and returns them in their order. */
  @Override
  public List<Tag> updateAll(Collection<? extends Tag> tags) {
    if (tags.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement update = statements.prepare(UPDATE)) {
      for (Tag tag : tags) {
        TagRowMapper.bindUpdate(update, tag);
        update.addBatch();
      }
      update.updateEach();
    }
    return new ArrayList<>(tags);
  }

  /** Saves the tags and returns them in their order. */
  @Override
  public List<Tag> saveAll(Collection<? extends Tag> tags) {
    if (tags.isEmpty()) {
      return new ArrayList<>();
    }
    List<Tag> added = new ArrayList<>();
    List<Tag> changed = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.id() == null) {
        added.add(tag);
      } else {
        changed.add(tag);
      }
    }
    List<Tag> written = new ArrayList<>(tags.size());
    try (Atomic atomic = statements.atomic()) {
      Iterator<Tag> inserted = insertAll(added).iterator();
      Iterator<Tag> updated = updateAll(changed).iterator();
      for (Tag tag : tags) {
        written.add(tag.id() == null ? inserted.next() : updated.next());
      }
      atomic.commit();
    }
    return written;
  }

  /** Deletes the tags and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Tag> tags) {
    List<Long> ids = new ArrayList<>(tags.size());
    for (Tag tag : tags) {
      ids.add(tag.id());
    }
    return deleteAllById(ids);
  }

  /** Deletes the tags with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.BIGINT, ids);
      return delete.update();
    }
  }

  /** Begins a query for tags. */
  @Override
  public Query<Tag> query() {
    return Query.of(statements, QTag.TAG);
  }

  /** Begins a query for the tags for which all predicates are true. */
  @Override
  public Query<Tag> where(Predicate... predicates) {
    return query().where(predicates);
  }

  /** Begins a query for all tags in this order. */
  @Override
  public Query<Tag> orderBy(Order... orders) {
    return query().orderBy(orders);
  }
}
