package dev.rowan;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.SqlStatement;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of the entities that one call inserts or updates, of which each is in a statement once.
 */
final class UpsertKeys<E> {

  private final UpsertText text;
  private final String sql;
  private final SetRows<E> rows;
  private final boolean repeats;

  UpsertKeys(UpsertText text, String sql, SetRows<E> rows, boolean repeats) {
    this.text = text;
    this.sql = sql;
    this.rows = rows;
    this.repeats = repeats;
  }

  /**
   * Binds the entities from this place on, as many as one statement may write, and returns the
   * place behind them.
   */
  int bind(SqlStatement statement, int from) {
    Map<Object, Integer> keys = new HashMap<>();
    int next = from;
    boolean isFull = false;
    while (next < rows.count() && !isFull) {
      rows.bindOne(statement, next);
      Object key = statement.rowKey(text.keyPositions());
      if (key == null) {
        throw missing(next + 1, rows.count(), sql);
      }
      Integer first = keys.putIfAbsent(key, next);
      if (first != null) {
        statement.dropRow();
        return repeated(first, next);
      }
      isFull = statement.addRow();
      next++;
    }
    return next;
  }

  /** A statement writes a row once, so the second one waits for the next statement, if it may. */
  private int repeated(int first, int second) {
    if (repeats) {
      return second;
    }
    throw repeated(first + 1, second + 1, rows.count(), sql);
  }

  /** The failure when an entity has no key. */
  static InvalidValueException missing(long number, long count, String sql) {
    return new InvalidValueException(
        "The key of number %s of %s entities is null, so no row can be found by it; insert it"
            .formatted(number, count),
        sql,
        null);
  }

  /** The failure when two entities have the same key. */
  static InvalidValueException repeated(long first, long second, long count, String sql) {
    return new InvalidValueException(
        "Number %s and number %s of %s entities have the same key; leave one of them out, or let both be written in turn by repeats()"
            .formatted(first, second, count),
        sql,
        null);
  }
}
