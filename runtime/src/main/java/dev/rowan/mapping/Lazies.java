package dev.rowan.mapping;

import dev.rowan.Lazy;
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
}
