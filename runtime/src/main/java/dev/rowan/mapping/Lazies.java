package dev.rowan.mapping;

import dev.rowan.Lazy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated code does with a {@link Lazy} of an entity. */
public final class Lazies {
  private Lazies() {}

  /** Fills a {@link Lazy} that came from the database with what a fetch plan read. */
  public static <T> void fill(@Nullable Lazy<T> lazy, @Nullable T value) {
    if (lazy instanceof LazyCell<T> cell) {
      cell.fill(value);
    }
  }

  /** The value if it is there without a query, else null. */
  public static <T> @Nullable T loaded(@Nullable Lazy<T> lazy) {
    return lazy != null && lazy.isLoaded() ? lazy.get() : null;
  }

  /** The entity as a list of one, empty when there is none; null when that is not known. */
  public static <T> @Nullable List<T> loadedOne(@Nullable Lazy<T> lazy) {
    return lazy != null && lazy.isLoaded() ? one(lazy.get()) : null;
  }

  /** Lets a collection that a class keeps for good hold these and nothing else. */
  public static <T> void refill(Collection<T> held, Collection<? extends T> found) {
    List<T> all = new ArrayList<>(found);
    held.clear();
    held.addAll(all);
  }

  /** The entity as a list of one, empty when there is none. */
  public static <T> List<T> one(@Nullable T entity) {
    return entity == null ? List.of() : List.of(entity);
  }
}
