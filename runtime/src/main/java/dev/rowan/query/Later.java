package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * What is complete once all rows of a result, and what belongs to them, were read. For generated
 * code.
 *
 * @param <V> what it will be
 */
@FunctionalInterface
public interface Later<V> {

  /** What it is; null where there is none. Only for after the result was read. */
  @Nullable V get();
}
