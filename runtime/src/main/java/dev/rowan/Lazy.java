package dev.rowan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relation that is loaded when it is asked for. Those of one relation that come from one result
 * (of a stream: from one portion of it) are loaded together: the first {@link #get} of any of them
 * runs one query for all, so that a loop over n entities costs two queries. Thread-safe. A {@code
 * Lazy} that was read from the database is equal only to itself; printing it loads nothing.
 *
 * @param <T> what is loaded: an entity, or a list or set of them
 */
public abstract class Lazy<T> {

  /** For the classes of Rowan. */
  protected Lazy() {}

  /**
   * One that is loaded already; for a new entity, or one that is changed. In an entity that was
   * inserted, updated or saved stands another one, which knows its id.
   */
  public static <T> Lazy<T> of(@Nullable T value) {
    return new LazyValue<>(value);
  }

  /**
   * One that only knows the id of what it refers to, so that an entity can be written without
   * reading the other one. It cannot be loaded; in an entity that was inserted, updated or saved
   * stands another one, which can.
   *
   * @param id the id, of the type that the other entity has; several columns are the list of their
   *     values. Writing one of another type is an {@link IllegalArgumentException}
   */
  public static <T> Lazy<T> ofId(Object id) {
    return new LazyId<>(Objects.requireNonNull(id, "The id is null"));
  }

  /**
   * Returns what is related, and loads it when that has not been done: for this and for all others
   * of the same result in one query, in the transaction of the calling thread if there is one.
   * Threads that ask at once wait for that query; one that runs a transaction waits for no other
   * thread and runs its own. An absent entity is null, absent ones are an empty collection.
   *
   * @throws dev.rowan.errors.DataException when it cannot be loaded, as after the database was
   *     closed
   */
  public abstract @Nullable T get();

  /** Whether {@link #get} runs no query. */
  public abstract boolean isLoaded();

  /**
   * The id of the entity that is referred to, without loading it; several columns are the list of
   * their values. Null when there is none, and for one made by {@link #of}, of a collection, or of
   * the side that does not hold the foreign key.
   */
  public abstract @Nullable Object id();
}
