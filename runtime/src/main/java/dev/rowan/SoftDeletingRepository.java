package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.Delete;
import dev.rowan.query.Deletion;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the generated repositories of entities with {@code @SoftDelete} have in common: a delete
 * marks rows, which all other methods leave out then, as if they were not there. Owned children
 * that can be marked are marked with them; nothing is taken out of any table. Immutable and
 * thread-safe.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public class SoftDeletingRepository<E, ID> extends CascadingRepository<E, ID> {

  /** Makes a repository that works on the database. */
  protected SoftDeletingRepository(
      Database database, EntityMapper<E> mapper, EntityTable<E> table, EntitySql sql) {
    super(database, mapper, table, sql);
  }

  /** Begins a query for the entities, deleted ones among them. */
  @CheckReturnValue
  public EntityQuery<E> withDeleted() {
    return query().withDeleted();
  }

  /** Begins a query for those entities that are deleted. */
  @CheckReturnValue
  public EntityQuery<E> onlyDeleted() {
    return query().onlyDeleted();
  }

  /** Restores the entity, as {@link #restoreById} does; the object stays as it is. */
  public boolean restore(E entity) {
    return restoreAll(List.of(entity)) > 0;
  }

  /**
   * Takes the mark from the row, and from the owned children that were deleted with it; returns
   * whether it was deleted.
   */
  public boolean restoreById(ID id) {
    return restoreAllById(List.of(id)) > 0;
  }

  /** Restores the entities and returns how many of them were deleted. */
  public long restoreAll(Collection<? extends E> entities) {
    return restoreAllById(idsOf(entities));
  }

  /** Restores the entities with these ids and returns how many of them were deleted. */
  public long restoreAllById(Collection<? extends ID> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (Atomic atomic = statements.atomic()) {
      long restored = Deletion.undo(statements, table(), keysOf(ids));
      atomic.commit();
      return restored;
    }
  }

  /** Deletes the entity as {@link #hardDeleteById} does, whatever its version. */
  public boolean hardDelete(E entity) {
    return hardDeleteAll(List.of(entity)) > 0;
  }

  /**
   * Takes the row out of the table, marked or not, with all that its cascades delete; returns
   * whether it was there.
   */
  public boolean hardDeleteById(ID id) {
    return hardDeleteAllById(List.of(id)) > 0;
  }

  /** Takes the rows of the entities out of the table and returns how many were there. */
  public long hardDeleteAll(Collection<? extends E> entities) {
    return hardDeleteAllById(idsOf(entities));
  }

  /** Takes the rows with these ids out of the table and returns how many were there. */
  public long hardDeleteAllById(Collection<? extends ID> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (Atomic atomic = statements.atomic()) {
      long deleted = Deletion.forGood(statements, table(), keysOf(ids));
      atomic.commit();
      return deleted;
    }
  }

  /**
   * Takes the rows for which all predicates are true out of the table, marked or not, and returns
   * how many they were. It knows of no cascades.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  public long hardDeleteWhere(Predicate... predicates) {
    return Delete.of(statements, table()).hard().where(predicates).execute();
  }

  private List<ID> idsOf(Collection<? extends E> entities) {
    List<ID> ids = new ArrayList<>(entities.size());
    for (E entity : entities) {
      ID id = idOf(entity);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }
}
