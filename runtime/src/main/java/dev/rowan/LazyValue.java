package dev.rowan;

import org.jspecify.annotations.Nullable;

/** A value that was there from the beginning. */
final class LazyValue<T> extends Lazy<T> {

  private final @Nullable T value;

  LazyValue(@Nullable T value) {
    this.value = value;
  }

  @Override
  public @Nullable T get() {
    return value;
  }

  @Override
  public boolean isLoaded() {
    return true;
  }

  @Override
  public @Nullable Object id() {
    return null;
  }

  @Override
  public String toString() {
    return "Lazy[" + value + "]";
  }
}
