package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.CascadeRelation;
import dev.rowan.query.Cascading;
import dev.rowan.query.Deletion;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the generated repositories of entities with cascades have in common: they write the rows of
 * their own table, this class writes with them what the relations ask for. Each call is one
 * transaction. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public class CascadingRepository<E, ID> extends EntityRepository<E, ID> {

  private final EntityTable<E> table;
  private final EntitySql sql;
  private final List<Cascading<E, ?>> cascades;
  private final Map<CascadeRelation<?, ?>, EntityRepository<?, ?>> others =
      new ConcurrentHashMap<>();

  /** Makes a repository that works on the database. */
  protected CascadingRepository(
      Database database, EntityMapper<E> mapper, EntityTable<E> table, EntitySql sql) {
    super(database, mapper, table, sql);
    this.sql = sql;
    this.table = table;
    this.cascades = List.copyOf(Cascading.of(table));
  }

  @Override
  final List<Cascading<E, ?>> cascades() {
    return cascades;
  }

  /** The repository of the entities at the other end, which keeps its block of a sequence. */
  @SuppressWarnings("unchecked") // the repository of a relation is for the entity at its end
  final <C> EntityRepository<C, ?> others(Cascading<?, C> cascade) {
    return (EntityRepository<C, ?>)
        others.computeIfAbsent(
            cascade.relation(), relation -> cascade.repository(statements.database()));
  }

  /** Inserts the rows of those entities that are new, updates the others, and nothing else. */
  final List<E> saveRows(Collection<? extends E> entities) {
    if (sql.save() != null) {
      return super.saveAll(entities);
    }
    List<E> added = new ArrayList<>();
    List<E> changed = new ArrayList<>();
    List<Boolean> isAdded = new ArrayList<>();
    for (E entity : entities) {
      isAdded.add(isNew(entity));
      (isNew(entity) ? added : changed).add(entity);
    }
    Iterator<E> inserted = insertRows(added).iterator();
    Iterator<E> updated = updateRows(changed).iterator();
    List<E> saved = new ArrayList<>(entities.size());
    for (boolean wasAdded : isAdded) {
      saved.add((wasAdded ? inserted : updated).next());
    }
    return saved;
  }

  @Override
  public E insert(E entity) {
    return writesMore() ? insertAll(List.of(entity)).get(0) : super.insert(entity);
  }

  @Override
  public List<E> insertAll(Collection<? extends E> entities) {
    return writesMore()
        ? new CascadeRun<>(this, statements).insert(entities)
        : super.insertAll(entities);
  }

  @Override
  public E update(E entity) {
    return writesMore() ? updateAll(List.of(entity)).get(0) : super.update(entity);
  }

  @Override
  public List<E> updateAll(Collection<? extends E> entities) {
    return writesMore()
        ? new CascadeRun<>(this, statements).update(entities)
        : super.updateAll(entities);
  }

  @Override
  public E save(E entity) {
    return writesMore() ? saveAll(List.of(entity)).get(0) : super.save(entity);
  }

  @Override
  public List<E> saveAll(Collection<? extends E> entities) {
    return writesMore()
        ? new CascadeRun<>(this, statements).save(entities)
        : super.saveAll(entities);
  }

  /** Whether it does more than to delete; else the methods that write are the usual ones. */
  private boolean writesMore() {
    for (Cascading<E, ?> cascade : cascades) {
      if (cascade.persists() || cascade.removesOrphans()) {
        return true;
      }
    }
    return false;
  }

  /** The primary key as the columns hold it: the id, or for several columns the list of theirs. */
  protected Object keyOfId(ID id) {
    return id;
  }

  @Override
  public boolean deleteById(ID id) {
    return sql.deleteById() == null ? deleteAllById(List.of(id)) > 0 : super.deleteById(id);
  }

  @Override
  public long deleteAllById(Collection<? extends ID> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    if (sql.deleteById() != null) {
      return super.deleteAllById(ids);
    }
    if (cascades.isEmpty() && !hearsDeletes()) {
      return Deletion.rows(statements, table, keysOf(ids));
    }
    try (Atomic atomic = statements.atomic()) {
      long deleted = Deletion.rows(statements, table, keysOf(ids));
      atomic.commit();
      return deleted;
    }
  }

  /** The table of the entity. */
  final EntityTable<E> table() {
    return table;
  }

  /** The primary keys as the columns hold them. */
  final List<Object> keysOf(Collection<? extends ID> ids) {
    List<Object> keys = new ArrayList<>(ids.size());
    for (ID id : ids) {
      keys.add(keyOfId(id));
    }
    return keys;
  }

  /**
   * Deletes the rows for which all of these are true, with all that is deleted with them, and
   * returns how many of the entity's there were.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  protected final long deleteCascading(Predicate... predicates) {
    try (Atomic atomic = statements.atomic()) {
      long deleted = Deletion.where(statements, table, predicates);
      atomic.commit();
      return deleted;
    }
  }

  @Override
  protected final List<E> deleteReturning(Predicate... predicates) {
    return readAndDelete(predicates);
  }
}
