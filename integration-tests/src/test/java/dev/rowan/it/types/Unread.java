package dev.rowan.it.types;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import org.jspecify.annotations.Nullable;

/** The mapper of a table whose rows are never read. */
enum Unread implements EntityMapper<Object> {
  ROWS;

  @Override
  public Object read(Row row) {
    throw new UnsupportedOperationException("its rows are not read");
  }

  @Override
  public @Nullable Object key(Object entity) {
    throw new UnsupportedOperationException("its rows are not read");
  }
}
