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
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Event} in the table {@code event}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class EventRepository implements CrudRepository<Event, UUID> {
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

  private final Statements statements;

  /** Makes a repository that works on the database. */
  public EventRepository(Database database) {
    this.statements = database.statements("com.example.EventRepository");
  }

  /** Returns the event with this id, or empty when there is none. */
  @Override
  public Optional<Event> findById(UUID id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setUuid(1, id);
      return find.optional(EventRowMapper.INSTANCE);
    }
  }

  /** Returns the event with this id, and fails when there is none. */
  @Override
  public Event getById(UUID id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setUuid(1, id);
      return find.one(EventRowMapper.INSTANCE);
    }
  }

  /** Returns all events in the order of their ids. */
  @Override
  public List<Event> findAll() {
    try (SqlStatement find = statements.prepare(FIND_ALL)) {
      return find.list(EventRowMapper.INSTANCE);
    }
  }

  /** Returns the events that have one of these ids, in the order of their ids. */
  @Override
  public List<Event> findAllById(Collection<? extends UUID> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.UUID, ids);
      return find.list(EventRowMapper.INSTANCE);
    }
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
    try (SqlStatement count = statements.prepare(COUNT)) {
      return count.count();
    }
  }

  /** Inserts the event, and returns a new one with what the database made: {@code id}. */
  @Override
  public Event insert(Event event) {
    try (SqlStatement insert = statements.prepare(INSERT)) {
      EventRowMapper.bindInsert(insert, event);
      return EventRowMapper.readInserted(insert.row(), event);
    }
  }

  /** Updates the row of the event. */
  @Override
  public Event update(Event event) {
    try (SqlStatement update = statements.prepare(UPDATE)) {
      EventRowMapper.bindUpdate(update, event);
      update.updateOne();
      return event;
    }
  }

  /** Inserts the event when it has no id yet, else updates its row. */
  @Override
  public Event save(Event event) {
    return event.id() == null ? insert(event) : update(event);
  }

  /** Deletes the event and returns whether it was there. */
  @Override
  public boolean delete(Event event) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setUuid(1, event.id());
      return delete.update() > 0;
    }
  }

  /** Deletes the event with this id and returns whether it was there. */
  @Override
  public boolean deleteById(UUID id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setUuid(1, id);
      return delete.update() > 0;
    }
  }

  /** Inserts the events and returns them in their order. */
  @Override
  public List<Event> insertAll(Collection<? extends Event> events) {
    if (events.isEmpty()) {
      return new ArrayList<>();
    }
    List<Event> written = new ArrayList<>(events.size());
    try (SqlStatement insert = statements.prepareBatch(INSERT)) {
      for (Event event : events) {
        EventRowMapper.bindInsert(insert, event);
        insert.addBatch();
      }
      Rows rows = insert.updateBatchReturning();
      for (Event event : events) {
        written.add(EventRowMapper.readInserted(rows.next(), event));
      }
    }
    return written;
  }

  /** Updates the events and returns them in their order. */
  @Override
  public List<Event> updateAll(Collection<? extends Event> events) {
    if (events.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement update = statements.prepare(UPDATE)) {
      for (Event event : events) {
        EventRowMapper.bindUpdate(update, event);
        update.addBatch();
      }
      update.updateEach();
    }
    return new ArrayList<>(events);
  }

  /** Saves the events and returns them in their order. */
  @Override
  public List<Event> saveAll(Collection<? extends Event> events) {
    if (events.isEmpty()) {
      return new ArrayList<>();
    }
    List<Event> added = new ArrayList<>();
    List<Event> changed = new ArrayList<>();
    for (Event event : events) {
      if (event.id() == null) {
        added.add(event);
      } else {
        changed.add(event);
      }
    }
    List<Event> written = new ArrayList<>(events.size());
    try (Atomic atomic = statements.atomic()) {
      Iterator<Event> inserted = insertAll(added).iterator();
      Iterator<Event> updated = updateAll(changed).iterator();
      for (Event event : events) {
        written.add(event.id() == null ? inserted.next() : updated.next());
      }
      atomic.commit();
    }
    return written;
  }

  /** Deletes the events and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Event> events) {
    List<UUID> ids = new ArrayList<>(events.size());
    for (Event event : events) {
      ids.add(event.id());
    }
    return deleteAllById(ids);
  }

  /** Deletes the events with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends UUID> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.UUID, ids);
      return delete.update();
    }
  }

  /** Begins a query for events. */
  @Override
  public Query<Event> query() {
    return Query.of(statements, QEvent.EVENT);
  }

  /** Begins a query for the events for which all predicates are true. */
  @Override
  public Query<Event> where(Predicate... predicates) {
    return query().where(predicates);
  }

  /** Begins a query for all events in this order. */
  @Override
  public Query<Event> orderBy(Order... orders) {
    return query().orderBy(orders);
  }
}
