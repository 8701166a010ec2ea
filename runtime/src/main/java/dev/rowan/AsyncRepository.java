package dev.rowan;

import dev.rowan.query.AsyncQuery;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A repository whose operations run on other threads, as {@link Database#async} says; {@link
 * EntityRepository#async} gives it. What only one repository has, {@code async} of the database
 * runs: {@code db.async(() -> users.findByUsername("ana"))}. An entity or a collection that is
 * given must not change until the future is complete. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public final class AsyncRepository<E, ID> {

  private final Database database;
  private final CrudRepository<E, ID> repository;

  /** Makes the asynchronous form of a repository that works on the database. */
  public AsyncRepository(Database database, CrudRepository<E, ID> repository) {
    this.database = database;
    this.repository = repository;
  }

  /** {@link CrudRepository#findById}. */
  public CompletableFuture<Optional<E>> findById(ID id) {
    return database.async(() -> repository.findById(id));
  }

  /** {@link CrudRepository#getById}. */
  public CompletableFuture<E> getById(ID id) {
    return database.async(() -> repository.getById(id));
  }

  /** {@link CrudRepository#findAll}. */
  public CompletableFuture<List<E>> findAll() {
    return database.async(repository::findAll);
  }

  /** {@link CrudRepository#findAllById}. */
  public CompletableFuture<List<E>> findAllById(Collection<? extends ID> ids) {
    return database.async(() -> repository.findAllById(ids));
  }

  /** {@link CrudRepository#existsById}. */
  public CompletableFuture<Boolean> existsById(ID id) {
    return database.async(() -> repository.existsById(id));
  }

  /** {@link CrudRepository#count}. */
  public CompletableFuture<Long> count() {
    return database.async(repository::count);
  }

  /** {@link CrudRepository#insert}. */
  public CompletableFuture<E> insert(E entity) {
    return database.async(() -> repository.insert(entity));
  }

  /** {@link CrudRepository#update}. */
  public CompletableFuture<E> update(E entity) {
    return database.async(() -> repository.update(entity));
  }

  /** {@link CrudRepository#save}. */
  public CompletableFuture<E> save(E entity) {
    return database.async(() -> repository.save(entity));
  }

  /** {@link CrudRepository#delete}. */
  public CompletableFuture<Boolean> delete(E entity) {
    return database.async(() -> repository.delete(entity));
  }

  /** {@link CrudRepository#deleteById}. */
  public CompletableFuture<Boolean> deleteById(ID id) {
    return database.async(() -> repository.deleteById(id));
  }

  /** {@link CrudRepository#insertAll}. */
  public CompletableFuture<List<E>> insertAll(Collection<? extends E> entities) {
    return database.async(() -> repository.insertAll(entities));
  }

  /** {@link CrudRepository#updateAll}. */
  public CompletableFuture<List<E>> updateAll(Collection<? extends E> entities) {
    return database.async(() -> repository.updateAll(entities));
  }

  /** {@link CrudRepository#saveAll}. */
  public CompletableFuture<List<E>> saveAll(Collection<? extends E> entities) {
    return database.async(() -> repository.saveAll(entities));
  }

  /** {@link CrudRepository#deleteAll}. */
  public CompletableFuture<Long> deleteAll(Collection<? extends E> entities) {
    return database.async(() -> repository.deleteAll(entities));
  }

  /** {@link CrudRepository#deleteAllById}. */
  public CompletableFuture<Long> deleteAllById(Collection<? extends ID> ids) {
    return database.async(() -> repository.deleteAllById(ids));
  }

  /** {@link CrudRepository#deleteWhere}. */
  public CompletableFuture<Long> deleteWhere(Predicate... predicates) {
    return database.async(() -> repository.deleteWhere(predicates));
  }

  /** {@link CrudRepository#query}. */
  public AsyncQuery<E> query() {
    return repository.query().async();
  }

  /** {@link CrudRepository#where}. */
  public AsyncQuery<E> where(Predicate... predicates) {
    return repository.where(predicates).async();
  }

  /** {@link CrudRepository#orderBy}. */
  public AsyncQuery<E> orderBy(Order... orders) {
    return repository.orderBy(orders).async();
  }
}
