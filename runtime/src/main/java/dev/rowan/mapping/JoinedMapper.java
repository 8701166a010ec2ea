package dev.rowan.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table that is joined to another one.
 *
 * @param <E> the entity
 */
public interface JoinedMapper<E> extends RowMapper<E> {

  /**
   * The primary key, in a form in which keys that are equal in SQL are equal; null when no row is
   * joined.
   */
  @Nullable Object key(Row row);
}
