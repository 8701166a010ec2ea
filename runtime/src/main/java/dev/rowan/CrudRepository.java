package dev.rowan;

import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Update;
import dev.rowan.validation.Validated;
import dev.rowan.validation.Violations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What every generated repository can do. Repositories are immutable and thread-safe; their
 * statements run in the transaction of the calling thread, or each for itself. The forms for
 * several entities are one transaction always, and an empty collection is no statement at all.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public interface CrudRepository<E, ID> extends ReadRepository<E> {

  /** Returns the entity with this id, or empty when there is none. */
  Optional<E> findById(ID id);

  /**
   * Returns the entity with this id.
   *
   * @throws NotFoundException when there is none
   */
  E getById(ID id);

  /** Returns all entities in the order of their ids. */
  @Override
  List<E> findAll();

  /** Returns the entities that have one of these ids, in the order of their ids. */
  List<E> findAllById(Collection<? extends ID> ids);

  /** Whether there is an entity with this id. */
  boolean existsById(ID id);

  /** Returns the number of entities. */
  @Override
  long count();

  /** Inserts the entity and returns it with all that the database made; a record is a new one. */
  E insert(E entity);

  /**
   * Updates the entity with this id and returns it with all that the database made.
   *
   * @throws NotFoundException when there is none
   * @throws OptimisticLockException when it has a version, and others have changed its row
   */
  E update(E entity);

  /**
   * Inserts the entity when it is new, else updates it. With a generated id, one without id is new;
   * with an assigned id, one whose id is not in the table.
   */
  E save(E entity);

  /**
   * Deletes the entity and returns whether it was there.
   *
   * @throws OptimisticLockException when it has a version, and others have changed its row
   */
  boolean delete(E entity);

  /** Deletes the entity with this id and returns whether it was there. */
  boolean deleteById(ID id);

  /** Inserts the entities and returns them in their order. */
  List<E> insertAll(Collection<? extends E> entities);

  /**
   * Updates the entities and returns them in their order.
   *
   * @throws NotFoundException when one of them is not there; then none is updated
   * @throws OptimisticLockException when others have changed the row of one; then none is updated
   */
  List<E> updateAll(Collection<? extends E> entities);

  /** Saves the entities and returns them in their order. */
  List<E> saveAll(Collection<? extends E> entities);

  /**
   * Deletes the entities and returns how many were there.
   *
   * @throws OptimisticLockException when others have changed the row of one; then none is deleted
   */
  long deleteAll(Collection<? extends E> entities);

  /** Deletes the entities with these ids and returns how many were there. */
  long deleteAllById(Collection<? extends ID> ids);

  /**
   * Checks the constraints of Jakarta Validation that the entity declares, as each insert, update
   * and save does before any SQL, and returns all that is wrong.
   *
   * @param groups the groups whose constraints are checked; none for the default group
   */
  Violations validate(E entity, Class<?>... groups);

  /**
   * Checks entities, and returns the valid ones apart from the others, which it gives with their
   * index and all that is wrong.
   *
   * @param groups the groups whose constraints are checked; none for the default group
   */
  Validated<E> validateAll(Collection<? extends E> entities, Class<?>... groups);

  /** Begins an update of the rows for which a condition is true. */
  @CheckReturnValue
  Update update();

  /**
   * Deletes the entities for which all predicates are true and returns how many they were.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  long deleteWhere(Predicate... predicates);

  /** Begins a query for the entities. */
  @Override
  @CheckReturnValue
  EntityQuery<E> query();

  /** Begins a query for the entities for which all predicates are true. */
  @Override
  @CheckReturnValue
  EntityQuery<E> where(Predicate... predicates);

  /** Begins a query for all entities in this order. */
  @Override
  @CheckReturnValue
  EntityQuery<E> orderBy(Order... orders);
}
