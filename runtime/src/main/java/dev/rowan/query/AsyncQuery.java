package dev.rowan.query;

import dev.rowan.Database;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A query whose results are read on other threads, as {@link Database#async} says. {@link
 * Query#async} gives it, once the query is said. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class AsyncQuery<E> {

  private final Database database;
  private final Query<E> query;

  AsyncQuery(Database database, Query<E> query) {
    this.database = database;
    this.query = query;
  }

  /** {@link Query#list}. */
  public CompletableFuture<List<E>> list() {
    return database.async(query::list);
  }

  /** {@link Query#first}. */
  public CompletableFuture<Optional<E>> first() {
    return database.async(query::first);
  }

  /** {@link Query#last}. */
  public CompletableFuture<Optional<E>> last() {
    return database.async(query::last);
  }

  /** {@link Query#optional}. */
  public CompletableFuture<Optional<E>> optional() {
    return database.async(query::optional);
  }

  /** {@link Query#one}. */
  public CompletableFuture<E> one() {
    return database.async(query::one);
  }

  /** {@link Query#count}. */
  public CompletableFuture<Long> count() {
    return database.async(query::count);
  }

  /** {@link Query#exists}. */
  public CompletableFuture<Boolean> exists() {
    return database.async(query::exists);
  }

  /** {@link Query#page}. */
  public CompletableFuture<Page<E>> page(PageRequest request) {
    return database.async(() -> query.page(request));
  }

  /** {@link Query#slice}. */
  public CompletableFuture<Slice<E>> slice(PageRequest request) {
    return database.async(() -> query.slice(request));
  }

  /** {@link Query#forEach}; the action runs on the thread that reads the rows. */
  public CompletableFuture<@Nullable Void> forEach(Consumer<? super E> action) {
    return database.<@Nullable Void>async(
        () -> {
          query.forEach(action);
          return null;
        });
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return query.toString();
  }
}
