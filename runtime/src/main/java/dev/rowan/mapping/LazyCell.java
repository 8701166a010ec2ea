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

  /** What is known by its id is shown by it, since it may lead back to what is being shown. */
  @Override
  public String toString() {
    boolean showsKey = group.relation().isKeyOfRelated() && key != null;
    if (loaded && !showsKey) {
      return "Lazy[" + value + "]";
    }
    String name = group.relation().name() + (showsKey ? " " + key : "");
    return "Lazy[" + name + (loaded ? "]" : ", not loaded]");
  }
}
