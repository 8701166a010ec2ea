package dev.rowan.mapping;

import dev.rowan.Lazy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lazy relations of entities that were written, which are then as if the entities were
 * read: they know their ids and load what is not there, those of one relation together. For
 * generated code; not thread-safe.
 */
public final class WrittenLazies {

  private final LazyGroups groups;

  /** Loads by these statements. */
  public WrittenLazies(Statements statements) {
    this.groups = new LazyGroups(statements);
  }

  /**
   * The relation of an entity that was written: what it held already if that came from the database
   * or is a collection, else one that is loaded if that was.
   *
   * @param held what the entity held when it was written
   * @param key the key by which the related is found; null when there is none
   */
  public <T> Lazy<T> of(LazyRelation<T> relation, @Nullable Lazy<T> held, @Nullable Object key) {
    if (held != null && stays(relation, held, key)) {
      return held;
    }
    Lazy<T> lazy = groups.lazy(relation, key);
    if (held != null && held.isLoaded()) {
      Lazies.fill(lazy, held.get());
    }
    return lazy;
  }

  private static boolean stays(LazyRelation<?> relation, Lazy<?> held, @Nullable Object key) {
    return relation.isKeyOfRelated()
        ? held instanceof LazyCell && Objects.equals(held.id(), key)
        : held instanceof LazyCell || held.isLoaded();
  }
}
