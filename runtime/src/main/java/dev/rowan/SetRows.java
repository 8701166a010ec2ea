package dev.rowan;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities that one call writes: how they come into a statement, and what comes of them. */
final class SetRows<E> {

  private final Write write;
  private final Writes<E> writes;
  private final EntityMapper<E> mapper;
  private final List<E> entities;
  private final @Nullable NewIds ids;

  SetRows(
      Write write,
      Writes<E> writes,
      EntityMapper<E> mapper,
      List<E> entities,
      @Nullable NewIds ids) {
    this.write = write;
    this.writes = writes;
    this.mapper = mapper;
    this.entities = entities;
    this.ids = ids;
  }

  Write write() {
    return write;
  }

  List<E> entities() {
    return entities;
  }

  int count() {
    return entities.size();
  }

  /**
   * Binds the entities from this place on, as many as one statement may write, and returns the
   * place behind them. A statement changes a row once: whose key is there already waits for the
   * next one.
   */
  int bind(SqlStatement statement, int from) {
    Set<Object> keys = new HashSet<>();
    int next = from;
    boolean isFull = false;
    while (next < count() && !isFull && isFirst(keys, entities.get(next))) {
      bindOne(statement, next);
      isFull = statement.addRow();
      next++;
    }
    return next;
  }

  /** Binds the entity at this place. */
  void bindOne(SqlStatement statement, int place) {
    try {
      writes.bind(write, statement, entities.get(place));
    } catch (InvalidValueException refused) {
      throw count() > 1 ? refused.at(place, count()) : refused;
    }
    if (ids != null) {
      ids.bind(statement, place);
    }
  }

  private boolean isFirst(Set<Object> keys, E entity) {
    if (write == Write.INSERT) {
      return true;
    }
    Object key = mapper.key(entity);
    return key == null || keys.add(key);
  }

  /** Reads what the database made of the entity at this place. */
  void read(int place, Row row) {
    E entity = entities.get(place);
    entities.set(
        place,
        switch (write) {
          case INSERT -> mapper.readInserted(row, entity);
          case UPDATE -> mapper.readUpdated(row, entity);
          case SAVE, UPSERT -> mapper.readSaved(row, entity);
        });
  }
}
