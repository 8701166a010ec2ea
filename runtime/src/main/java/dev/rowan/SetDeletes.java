package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Deletes rows that have a version, as they were read or not at all. */
final class SetDeletes<E> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final Versions<E> versions;

  SetDeletes(Statements statements, EntityMapper<E> mapper, Versions<E> versions) {
    this.statements = statements;
    this.mapper = mapper;
    this.versions = versions;
  }

  /** Deletes the row of an entity, and returns whether it was there. */
  boolean one(String sql, E entity) {
    return isThere(sql, List.of(entity), 0, false);
  }

  /** Deletes the rows of the entities, and returns how many there were. */
  long versioned(EntitySql sql, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return 0;
    }
    try (Atomic atomic = statements.atomic()) {
      long deleted = there(sql.deleteAll(), sql.delete(), List.copyOf(entities), false).size();
      atomic.commit();
      return deleted;
    }
  }

  /** Locks the rows, lets them be deleted by what their ids lead to, and returns what that does. */
  long locked(EntitySql sql, Collection<? extends E> entities, ToLongFunction<List<E>> delete) {
    if (entities.isEmpty()) {
      return 0;
    }
    try (Atomic atomic = statements.atomic()) {
      List<E> there = there(sql.lockAll(), sql.lock(), List.copyOf(entities), true);
      long deleted = delete.applyAsLong(there);
      atomic.commit();
      return deleted;
    }
  }

  /** The entities whose rows were there when one statement, or one for each, has met them. */
  private List<E> there(
      @Nullable String all, @Nullable String each, List<E> entities, boolean isQuery) {
    entities.forEach(versions::known);
    return all == null || entities.size() == 1
        ? thereEach(Objects.requireNonNull(each), entities, isQuery)
        : thereAll(all, entities);
  }

  private List<E> thereEach(String sql, List<E> entities, boolean isQuery) {
    List<E> there = new ArrayList<>(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      if (isThere(sql, entities, i, isQuery)) {
        there.add(entities.get(i));
      }
    }
    return there;
  }

  private boolean isThere(String sql, List<E> entities, int place, boolean isQuery) {
    E entity = versions.known(entities.get(place));
    boolean isThere;
    try (SqlStatement statement = statements.prepare(sql)) {
      mapper.bindDelete(statement, entity);
      isThere = isQuery ? statement.rowIfAny() != null : statement.update() > 0;
    }
    if (!isThere) {
      versions.checkGone(sql, entities, place);
    }
    return isThere;
  }

  private List<E> thereAll(String sql, List<E> entities) {
    BitSet found = new BitSet();
    for (int next = 0; next < entities.size(); ) {
      next = part(sql, entities, next, found);
    }
    List<E> there = new ArrayList<>(found.cardinality());
    for (int i = 0; i < entities.size(); i++) {
      if (found.get(i)) {
        there.add(entities.get(i));
      } else {
        versions.checkGone(sql, entities, i);
      }
    }
    return there;
  }

  private int part(String sql, List<E> entities, int from, BitSet found) {
    try (SqlStatement statement = statements.prepareRows(sql)) {
      int next = from;
      boolean isFull = false;
      while (next < entities.size() && !isFull) {
        mapper.bindDelete(statement, entities.get(next++));
        isFull = statement.addRow();
      }
      Rows rows = statement.rows();
      for (int i = rows.size(); i > 0; i--) {
        found.set(from + (int) rows.next().getLong(1) - 1);
      }
      return next;
    }
  }
}
