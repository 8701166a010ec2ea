package dev.rowan.mapping;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one joined table in one result: each is one object, however often it stands there.
 */
final class JoinedRows<C> {

  private final Row row;
  private final JoinedMapper<C> mapper;
  private final Map<Object, C> made = new HashMap<>();

  JoinedRows(Row row, JoinedMapper<C> mapper) {
    this.row = row;
    this.mapper = mapper;
  }

  int offset() {
    return row.offset();
  }

  @Nullable C read() {
    Object key = mapper.key(row);
    if (key == null) {
      return null;
    }
    C known = made.get(key);
    if (known == null) {
      known = mapper.read(row);
      made.put(key, known);
    }
    return known;
  }
}
