package dev.rowan;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityTable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the generated repositories of views have in common whose rows have an id. Immutable and
 * thread-safe.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public class KeyedViewRepository<E, ID> extends ViewRepository<E> {

  private final ById<E, ID> byId;

  /** Makes a repository that works on the database. */
  protected KeyedViewRepository(
      Database database, EntityMapper<E> mapper, EntityTable<E> table, EntitySql sql) {
    super(database, mapper, table, sql);
    this.byId = new ById<>(statements, mapper, sql);
  }

  /** Returns the row with this id, or empty when there is none. */
  public Optional<E> findById(ID id) {
    return byId.find(id);
  }

  /** Returns the rows that have one of these ids, in the order of their ids. */
  public List<E> findAllById(Collection<? extends ID> ids) {
    return byId.findAll(ids);
  }

  /** Returns whether the row with this id exists. */
  public boolean existsById(ID id) {
    return byId.exists(id);
  }

  /**
   * Returns the row with this id.
   *
   * @throws NotFoundException when there is none
   */
  public E getById(ID id) {
    return findById(id)
        .orElseThrow(
            () -> new NotFoundException(getClass().getSimpleName() + ": no row has this id"));
  }
}
