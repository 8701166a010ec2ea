package dev.rowan;

import org.jspecify.annotations.Nullable;

/** An id alone. */
final class LazyId<T> extends Lazy<T> {

  private final Object id;

  LazyId(Object id) {
    this.id = id;
  }

  @Override
  public @Nullable T get() {
    throw new IllegalStateException(
        "This Lazy was made by Lazy.ofId("
            + id
            + ") and cannot be loaded; find the entity by its id");
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public Object id() {
    return id;
  }

  @Override
  public String toString() {
    return "Lazy[id " + id + "]";
  }
}
