package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.List;

/**
 * Reads a record or another object from several selections. The generated projection classes extend
 * it. Immutable.
 *
 * @param <T> what is read
 */
public abstract non-sealed class Projection<T> implements Selection<T> {

  private final List<Selection<?>> parts;

  /** Selects these, in the order in which {@link #read} finds their columns. */
  protected Projection(Selection<?>... parts) {
    this.parts = List.of(parts);
  }

  final List<Selection<?>> parts() {
    return parts;
  }

  /** Reads it from a row whose columns are those of the parts, from 1. */
  protected abstract T read(Row row);
}
