package dev.rowan.query;

import dev.rowan.Database;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A query whose results are read on other threads, as {@link Database#async} says. {@link
 * EntityQuery#async} and that of other queries and selects give it, once the query is said.
 * Immutable and thread-safe.
 *
 * @param <E> what the rows are
 */
public final class AsyncQuery<E> {

  private final Database database;
  private final Results<E> query;

  AsyncQuery(Database database, Results<E> query) {
    this.database = database;
    this.query = query;
  }

  /** {@link EntityQuery#list}. */
  public CompletableFuture<List<E>> list() {
    return database.async(query::list);
  }

  /** {@link EntityQuery#first}. */
  public CompletableFuture<Optional<E>> first() {
    return database.async(query::first);
  }

  /** {@link EntityQuery#last}. */
  public CompletableFuture<Optional<E>> last() {
    return database.async(query::last);
  }

  /** {@link EntityQuery#optional}. */
  public CompletableFuture<Optional<E>> optional() {
    return database.async(query::optional);
  }

  /** {@link EntityQuery#one}. */
  public CompletableFuture<E> one() {
    return database.async(query::one);
  }

  /** {@link EntityQuery#count}. */
  public CompletableFuture<Long> count() {
    return database.async(query::count);
  }

  /** {@link EntityQuery#exists}. */
  public CompletableFuture<Boolean> exists() {
    return database.async(query::exists);
  }

  /** {@link EntityQuery#page}. */
  public CompletableFuture<Page<E>> page(PageRequest request) {
    return database.async(() -> query.page(request));
  }

  /** {@link EntityQuery#slice}. */
  public CompletableFuture<Slice<E>> slice(PageRequest request) {
    return database.async(() -> query.slice(request));
  }

  /** {@link EntityQuery#keyset(KeysetRequest)}. */
  public CompletableFuture<KeysetPage<E>> keyset(KeysetRequest request) {
    return database.async(() -> query.keyset(request));
  }

  /** {@link EntityQuery#forEach}; the action runs on the thread that reads the rows. */
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
