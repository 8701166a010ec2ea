package dev.rowan;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WrittenLazies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes many entities with one statement in one batch: all of them or none. */
final class Batches<E> {

  /** What a batch does. */
  enum Write {
    INSERT,
    UPDATE,
    SAVE
  }

  private final Statements statements;
  private final EntityMapper<E> mapper;

  Batches(Statements statements, EntityMapper<E> mapper) {
    this.statements = statements;
    this.mapper = mapper;
  }

  /** Runs a statement that returns nothing, and returns the entities in their order. */
  List<E> run(Write write, String sql, Collection<? extends E> entities) {
    if (!entities.isEmpty()) {
      try (SqlStatement statement = statements.prepare(sql)) {
        fill(statement, write, entities);
        if (write == Write.UPDATE) {
          statement.updateEach();
        } else {
          statement.updateBatch();
        }
      }
    }
    WrittenLazies lazies = new WrittenLazies(statements);
    List<E> written = new ArrayList<>(entities.size());
    for (E entity : entities) {
      written.add(mapper.withLazies(lazies, entity));
    }
    return written;
  }

  /** Runs a statement that returns a row for each entity, and returns them in their order. */
  List<E> runReturning(Write write, String sql, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement statement = statements.prepareBatch(sql)) {
      fill(statement, write, entities);
      return read(write, statement.updateEachReturning(), entities);
    }
  }

  /** Inserts the entities with these ids at the position; null leaves what the entity holds. */
  List<E> insertReturning(
      String sql, Collection<? extends E> entities, List<@Nullable Long> ids, int position) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement insert = statements.prepareBatch(sql)) {
      Iterator<@Nullable Long> next = ids.iterator();
      for (E entity : entities) {
        mapper.bindInsert(insert, entity);
        Long id = next.next();
        if (id != null) {
          insert.setLong(position, id);
        }
        insert.addBatch();
      }
      return read(Write.INSERT, insert.updateEachReturning(), entities);
    }
  }

  private List<E> read(Write write, Rows rows, Collection<? extends E> entities) {
    WrittenLazies lazies = new WrittenLazies(statements);
    List<E> written = new ArrayList<>(entities.size());
    for (E entity : entities) {
      E read =
          write == Write.UPDATE
              ? mapper.readUpdated(rows.next(), entity)
              : mapper.readInserted(rows.next(), entity);
      written.add(mapper.withLazies(lazies, read));
    }
    return written;
  }

  private void fill(SqlStatement statement, Write write, Collection<? extends E> entities) {
    for (E entity : entities) {
      switch (write) {
        case INSERT -> mapper.bindInsert(statement, entity);
        case UPDATE -> mapper.bindUpdate(statement, entity);
        case SAVE -> mapper.bindSave(statement, entity);
      }
      statement.addBatch();
    }
  }
}
