package dev.rowan;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Cascading;
import dev.rowan.query.Delete;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Update;
import dev.rowan.validation.Validated;
import dev.rowan.validation.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the generated repositories have in common: they bring the SQL and the row mapper, this class
 * runs it. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public abstract class EntityRepository<E, ID> implements CrudRepository<E, ID> {

  /** Makes the statements of this repository. */
  protected final Statements statements;

  private final EntityMapper<E> mapper;
  private final Versions<E> versions;
  private final Writes<E> writes;
  private final Batches<E> batches;

  /** Makes a repository that works on the database; its statements are logged under its name. */
  @SuppressWarnings("this-escape") // whoever asks for an absent row does so when all is made
  protected EntityRepository(Database database, EntityMapper<E> mapper) {
    this.statements = database.statements(getClass().getName());
    this.mapper = mapper;
    this.versions = new Versions<>(mapper, entity -> !isAbsent(entity));
    this.writes = new Writes<>(statements, mapper, versions);
    this.batches = new Batches<>(statements, mapper, writes, versions);
  }

  /** Whether the entity has no id yet, so that saving inserts it. */
  protected boolean isNew(E entity) {
    return mapper.key(entity) == null;
  }

  /** Whether no row has the id of the entity, which takes a query. */
  protected final boolean isAbsent(E entity) {
    ID id = idOf(entity);
    return id == null || !existsById(id);
  }

  /** The relations along which more happens than what was asked for. */
  List<Cascading<E, ?>> cascades() {
    return List.of();
  }

  /** Whether somebody is told of deletes. */
  final boolean hasDeleteHooks() {
    return mapper.hasDeleteHooks();
  }

  /** The primary key of an entity; null when it has none yet. */
  final @Nullable Object keyOf(E entity) {
    return mapper.key(entity);
  }

  /** Inserts the rows of the entities and nothing else. */
  protected List<E> insertRows(Collection<? extends E> entities) {
    return insertAll(entities);
  }

  /** The id of an entity; null when it has none yet. */
  @SuppressWarnings("unchecked") // the key of one column is the id; repositories of others override
  protected @Nullable ID idOf(E entity) {
    return (ID) mapper.key(entity);
  }

  @Override
  public E getById(ID id) {
    return findById(id)
        .orElseThrow(
            () -> new NotFoundException(getClass().getSimpleName() + ": no row has this id"));
  }

  @Override
  public E save(E entity) {
    return isNew(entity) ? insert(entity) : update(entity);
  }

  @Override
  public boolean delete(E entity) {
    ID id = idOf(entity);
    return id != null && deleteById(id);
  }

  /** An entity that stands in the collection twice is saved once. */
  @Override
  public List<E> saveAll(Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    IdentityHashMap<E, E> written = new IdentityHashMap<>();
    List<E> added = new ArrayList<>();
    List<E> changed = new ArrayList<>();
    for (E entity : entities) {
      if (written.put(entity, entity) == null) {
        (isNew(entity) ? added : changed).add(entity);
      }
    }
    try (Atomic atomic = statements.atomic()) {
      putAll(written, added, insertAll(added));
      putAll(written, changed, updateAll(changed));
      atomic.commit();
    }
    List<E> all = new ArrayList<>(entities.size());
    for (E entity : entities) {
      all.add(written.get(entity));
    }
    return all;
  }

  private static <E> void putAll(IdentityHashMap<E, E> written, List<E> given, List<E> results) {
    Iterator<E> result = results.iterator();
    for (E entity : given) {
      written.put(entity, result.next());
    }
  }

  @Override
  public List<E> updateAll(Collection<? extends E> entities) {
    List<E> updated = new ArrayList<>(entities.size());
    if (!entities.isEmpty()) {
      try (Atomic atomic = statements.atomic()) {
        for (E entity : entities) {
          updated.add(update(entity));
        }
        atomic.commit();
      }
    }
    return updated;
  }

  @Override
  public long deleteAll(Collection<? extends E> entities) {
    List<ID> ids = new ArrayList<>(entities.size());
    for (E entity : entities) {
      ID id = idOf(entity);
      if (id != null) {
        ids.add(id);
      }
    }
    return deleteAllById(ids);
  }

  @Override
  public Violations validate(E entity, Class<?>... groups) {
    return writes.violations(entity, groups);
  }

  @Override
  public Validated<E> validateAll(Collection<? extends E> entities, Class<?>... groups) {
    return Validated.of(entities, entity -> writes.violations(entity, groups));
  }

  /** This repository with its operations on other threads. */
  public final AsyncRepository<E, ID> async() {
    return new AsyncRepository<>(statements.database(), this);
  }

  @Override
  public Update update() {
    return Update.of(statements, query().table());
  }

  @Override
  public long deleteWhere(Predicate... predicates) {
    return Delete.of(statements, query().table()).where(predicates).execute();
  }

  /**
   * Deletes the rows for which all of these are true, and returns what they were.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  protected List<E> deleteReturning(Predicate... predicates) {
    EntityTable<E> table = query().table();
    return Delete.of(statements, table).where(predicates).returning(table).list();
  }

  @Override
  public EntityQuery<E> where(Predicate... predicates) {
    return query().where(predicates);
  }

  @Override
  public EntityQuery<E> orderBy(Order... orders) {
    return query().orderBy(orders);
  }

  /** Returns all rows of a query without parameters. */
  protected final List<E> findAll(String sql) {
    try (SqlStatement find = statements.prepare(sql)) {
      return find.list(mapper);
    }
  }

  /** Returns the rows whose id is in the array that the query takes. */
  protected final <V> List<E> findAllById(
      String sql, SqlType<V> type, Collection<? extends V> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement find = statements.prepare(sql)) {
      find.setArray(1, type, ids);
      return find.list(mapper);
    }
  }

  /** Returns the number that a query without parameters counts. */
  protected final long count(String sql) {
    try (SqlStatement count = statements.prepare(sql)) {
      return count.count();
    }
  }

  /** Inserts the entity by a statement that returns nothing. */
  protected final E insert(String sql, E entity) {
    return writes.run(Write.INSERT, sql, entity);
  }

  /** Inserts the entity and reads what the database made. */
  protected final E insertReturning(String sql, E entity) {
    return writes.runReturning(Write.INSERT, sql, entity);
  }

  /** As {@link #insertReturning(String, Object)}; a new entity gets its id from the sequence. */
  protected final E insertReturning(String sql, E entity, SequenceBlock ids, int position) {
    try (Atomic atomic = writes.begin()) {
      E ready = writes.ready(Write.INSERT, entity);
      Long id = isNew(ready) ? ids.next() : null;
      return Writes.end(atomic, writes.insertReturning(sql, ready, id, position));
    }
  }

  /** Updates the row of the entity, which must be there, by a statement that returns nothing. */
  protected final E update(String sql, E entity) {
    return writes.run(Write.UPDATE, sql, entity);
  }

  /** Updates the row of the entity, which must be there, and reads what the database made. */
  protected final E updateReturning(String sql, E entity) {
    return writes.runReturning(Write.UPDATE, sql, entity);
  }

  /** Inserts the entity, or updates its row, by a statement that returns nothing. */
  protected final E save(String sql, E entity) {
    return writes.run(Write.SAVE, sql, entity);
  }

  /** Inserts the entity, or updates its row, and reads what the database made. */
  protected final E saveReturning(String sql, E entity) {
    return writes.runReturning(Write.SAVE, sql, entity);
  }

  /** Inserts the entities by a statement that returns nothing. */
  protected final List<E> insertAll(String sql, Collection<? extends E> entities) {
    return batches.run(Write.INSERT, sql, entities);
  }

  /** Inserts the entities and reads what the database made. */
  protected final List<E> insertAllReturning(String sql, Collection<? extends E> entities) {
    return batches.runReturning(Write.INSERT, sql, entities);
  }

  /** As {@link #insertAllReturning(String, Collection)}; new entities get ids from the sequence. */
  protected final List<E> insertAllReturning(
      String sql, Collection<? extends E> entities, SequenceBlock ids, int position) {
    try (Atomic atomic = writes.begin()) {
      List<E> ready = writes.ready(Write.INSERT, entities);
      List<@Nullable Long> newIds = new ArrayList<>(ready.size());
      for (E entity : ready) {
        newIds.add(isNew(entity) ? ids.next() : null);
      }
      return Writes.end(atomic, batches.insertReturning(sql, ready, newIds, position));
    }
  }

  /** Updates the rows of the entities, which must be there. */
  protected final List<E> updateAll(String sql, Collection<? extends E> entities) {
    return batches.run(Write.UPDATE, sql, entities);
  }

  /** Updates the rows of the entities, which must be there, and reads what the database made. */
  protected final List<E> updateAllReturning(String sql, Collection<? extends E> entities) {
    return batches.runReturning(Write.UPDATE, sql, entities);
  }

  /** Inserts the entities, or updates their rows. */
  protected final List<E> saveAll(String sql, Collection<? extends E> entities) {
    return batches.run(Write.SAVE, sql, entities);
  }

  /** Inserts the entities, or updates their rows, and reads what the database made. */
  protected final List<E> saveAllReturning(String sql, Collection<? extends E> entities) {
    return batches.runReturning(Write.SAVE, sql, entities);
  }

  /** Deletes the row of the entity by a statement that compares the version. */
  protected final boolean deleteVersioned(String sql, E entity) {
    return batches.delete(sql, List.of(entity)) > 0;
  }

  /** Deletes the rows of the entities, all or none, as {@link #deleteVersioned} does. */
  protected final long deleteAllVersioned(String sql, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return 0;
    }
    try (Atomic atomic = statements.atomic()) {
      long deleted = batches.delete(sql, List.copyOf(entities));
      atomic.commit();
      return deleted;
    }
  }

  /** Deletes what its id leads to when a statement that compares the version could lock the row. */
  protected final boolean deleteLocked(String sql, E entity) {
    return deleteAllLocked(sql, List.of(entity)) > 0;
  }

  /** Deletes the entities, all or none, as {@link #deleteLocked} does. */
  protected final long deleteAllLocked(String sql, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return 0;
    }
    List<E> all = List.copyOf(entities);
    try (Atomic atomic = statements.atomic()) {
      List<ID> locked = new ArrayList<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        if (lock(sql, versions.known(all.get(i)))) {
          locked.add(idOf(all.get(i)));
        } else {
          versions.checkGone(sql, all, i);
        }
      }
      long deleted = deleteAllById(locked);
      atomic.commit();
      return deleted;
    }
  }

  private boolean lock(String sql, E entity) {
    try (SqlStatement lock = statements.prepare(sql)) {
      mapper.bindDelete(lock, entity);
      return lock.rowIfAny() != null;
    }
  }

  /** Deletes the rows whose id is in the array that the statement takes. */
  protected final <V> long deleteAllById(String sql, SqlType<V> type, Collection<? extends V> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (SqlStatement delete = statements.prepare(sql)) {
      delete.setArray(1, type, ids);
      return delete.update();
    }
  }
}
