package dev.rowan.relations;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlStatement;

/** A mapper of a table that these tests fill by SQL. */
interface ReadOnlyMapper<E> extends EntityMapper<E> {

  @Override
  default void bindInsert(SqlStatement insert, E entity) {
    throw new UnsupportedOperationException("rows are only read");
  }

  @Override
  default void bindUpdate(SqlStatement update, E entity) {
    throw new UnsupportedOperationException("rows are only read");
  }
}
