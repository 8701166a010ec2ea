package dev.rowan;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes many entities with one statement in one batch: all of them or none. */
final class Batches<E> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final Writes<E> writes;
  private final Versions<E> versions;

  Batches(Statements statements, EntityMapper<E> mapper, Writes<E> writes, Versions<E> versions) {
    this.statements = statements;
    this.mapper = mapper;
    this.writes = writes;
    this.versions = versions;
  }

  /** Writes the entities, and returns them in their order with what the database made. */
  List<E> run(Write write, WriteSql sql, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = writes.begin(sql.returns())) {
      return Writes.end(
          atomic,
          sql.returns()
              ? runReturning(write, sql.text(), entities)
              : runOnly(write, sql.text(), entities));
    }
  }

  private List<E> runOnly(Write write, String sql, Collection<? extends E> entities) {
    List<E> ready = writes.ready(write, entities);
    try (SqlStatement statement = statements.prepare(sql)) {
      fill(statement, write, ready);
      if (write == Write.UPDATE) {
        statement.updateEach();
      } else {
        statement.updateBatch();
      }
    } catch (NotFoundException missing) {
      throw versions.why(write, missing, ready);
    }
    return writes.written(write, ready);
  }

  private List<E> runReturning(Write write, String sql, Collection<? extends E> entities) {
    List<E> ready = writes.ready(write, entities);
    try (SqlStatement statement = statements.prepareBatch(sql)) {
      fill(statement, write, ready);
      read(write, statement.updateEachReturning(), ready);
    } catch (NotFoundException missing) {
      throw versions.why(write, missing, ready);
    }
    return writes.written(write, ready);
  }

  /** Inserts the entities, those that are new with ids from a sequence. */
  List<E> insert(
      EntitySql sql,
      Collection<? extends E> entities,
      SequenceBlock newIds,
      Predicate<? super E> isNew) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = writes.begin(true)) {
      List<E> ready = writes.ready(Write.INSERT, entities);
      List<@Nullable Long> ids = new ArrayList<>(ready.size());
      for (E entity : ready) {
        ids.add(isNew.test(entity) ? newIds.next() : null);
      }
      try (SqlStatement insert = statements.prepareBatch(sql.insert().text())) {
        for (int i = 0; i < ready.size(); i++) {
          writes.bind(Write.INSERT, insert, ready.get(i));
          Long id = ids.get(i);
          if (id != null) {
            insert.setLong(sql.sequencePosition(), id);
          }
          insert.addBatch();
        }
        read(Write.INSERT, insert.updateEachReturning(), ready);
      }
      return Writes.end(atomic, writes.written(Write.INSERT, ready));
    }
  }

  private void fill(SqlStatement statement, Write write, List<E> ready) {
    for (E entity : ready) {
      writes.bind(write, statement, entity);
      statement.addBatch();
    }
  }

  /** Puts what came of the entities in their place. */
  private void read(Write write, Rows rows, List<E> entities) {
    for (int i = 0; i < entities.size(); i++) {
      E entity = entities.get(i);
      entities.set(
          i,
          switch (write) {
            case INSERT -> mapper.readInserted(rows.next(), entity);
            case UPDATE -> mapper.readUpdated(rows.next(), entity);
            case SAVE, UPSERT -> mapper.readSaved(rows.next(), entity);
          });
    }
  }
}
