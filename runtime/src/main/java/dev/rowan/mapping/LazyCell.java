package dev.rowan.mapping;

import dev.rowan.Lazy;
import org.jspecify.annotations.Nullable;

/** A relation of an entity that came from the database. */
final class LazyCell<T> extends Lazy<T> {

  private final LazyGroup<T> group;
  private final @Nullable Object key;
  private @Nullable T value; // safely published by the flag
  private volatile boolean loaded;

  LazyCell(LazyGroup<T> group, @Nullable Object key) {
    this.group = group;
    this.key = key;
  }

  @Nullable Object key() {
    return key;
  }

  void fill(@Nullable T filled) {
    value = filled;
    loaded = true;
  }

  @Override
  public @Nullable T get() {
    if (!loaded) {
      group.load();
    }
    return value;
  }

  @Override
  public boolean isLoaded() {
    return loaded;
  }

  @Override
  public @Nullable Object id() {
    return group.relation().isKeyOfRelated() ? key : null;
  }

  @Override
  public String toString() {
    if (loaded) {
      return "Lazy[" + value + "]";
    }
    String name = group.relation().name();
    return group.relation().isKeyOfRelated()
        ? "Lazy[" + name + " " + key + ", not loaded]"
        : "Lazy[" + name + ", not loaded]";
  }
}
