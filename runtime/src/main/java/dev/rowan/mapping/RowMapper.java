package dev.rowan.mapping;

/**
 * Reads one value from the current row, at known positions. It keeps nothing of the row.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface RowMapper<T> {

  /** Reads the value. The row is at its place, and the mapper does not move it. */
  T read(Row row);
}
