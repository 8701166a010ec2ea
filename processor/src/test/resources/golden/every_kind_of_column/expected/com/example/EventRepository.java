package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Event} in the table {@code event}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class EventRepository extends EntityRepository<Event, UUID> {
  private static final String FIND_BY_ID = """
      select id, payload
      from event
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, payload
      from event
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, payload
      from event
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from event where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from event
      """;

  private static final String INSERT = """
      insert into event (id, payload)
      values (?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update event
      set payload = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from event
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from event
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public EventRepository(Database database) {
    super(database, EventRowMapper.INSTANCE);
  }

  /** Returns the event with this id, or empty when there is none. */
  @Override
  public Optional<Event> findById(UUID id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setUuid(1, id);
      return find.optional(EventRowMapper.INSTANCE);
    }
  }

  /** Returns all events in the order of their ids. */
  @Override
  public List<Event> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the events that have one of these ids, in the order of their ids. */
  @Override
  public List<Event> findAllById(Collection<? extends UUID> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.UUID, ids);
  }

  /** Returns whether the event with this id exists. */
  @Override
  public boolean existsById(UUID id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setUuid(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of events. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the event, and returns a new one with what the database made: {@code id}. */
  @Override
  public Event insert(Event event) {
    return insertReturning(INSERT, event);
  }

  /** Inserts the events and returns them in their order. */
  @Override
  public List<Event> insertAll(Collection<? extends Event> events) {
    return insertAllReturning(INSERT, events);
  }

  /** Updates the row of the event. */
  @Override
  public Event update(Event event) {
    return update(UPDATE, event);
  }

  /** Updates the events and returns them in their order. */
  @Override
  public List<Event> updateAll(Collection<? extends Event> events) {
    return updateAll(UPDATE, events);
  }

  /** Deletes the event with this id and returns whether it was there. */
  @Override
  public boolean deleteById(UUID id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setUuid(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the events with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends UUID> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.UUID, ids);
  }

  /** Begins a query for events. */
  @Override
  public EntityQuery<Event> query() {
    return EntityQuery.of(statements, QEvent.EVENT);
  }
}
