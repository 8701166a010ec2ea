package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of entities, by as few statements as their table allows. Many that are only one
 * are written as one, for which a statement is made that costs less.
 */
final class EntityRows<E> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final EntitySql sql;
  private final Versions<E> versions;
  private final @Nullable SequenceBlock ids;
  private final Predicate<E> isNew;
  private final Writes<E> writes;
  private final Batches<E> batches;
  private final Sets<E> sets;

  EntityRows(
      Statements statements,
      EntityMapper<E> mapper,
      EntitySql sql,
      Writes<E> writes,
      Versions<E> versions,
      @Nullable SequenceBlock ids,
      Predicate<E> isNew) {
    this.statements = statements;
    this.mapper = mapper;
    this.sql = sql;
    this.versions = versions;
    this.ids = ids;
    this.isNew = isNew;
    this.writes = writes;
    this.batches = new Batches<>(statements, mapper, writes, versions);
    this.sets = new Sets<>(statements, mapper, writes, versions);
  }

  /** The same for entities that are ready already. */
  EntityRows<E> ofReady() {
    return new EntityRows<>(statements, mapper, sql, writes.ofReady(), versions, ids, isNew);
  }

  /** Inserts an entity, which has an id from the sequence when it is new. */
  E insertOne(E entity) {
    if (ids == null) {
      return writes.run(Write.INSERT, sql.insert(), entity);
    }
    try (Atomic atomic = writes.begin(true)) {
      E ready = writes.ready(Write.INSERT, entity);
      Long id = isNew.test(ready) ? ids.next() : null;
      return Writes.end(
          atomic, writes.insertReturning(sql.insert().text(), ready, id, sql.sequencePosition()));
    }
  }

  /** Updates the row of an entity. */
  E updateOne(E entity) {
    return writes.run(Write.UPDATE, sql.update(), entity);
  }

  private static <E> List<E> each(Collection<? extends E> entities, UnaryOperator<E> write) {
    List<E> written = new ArrayList<>(entities.size());
    entities.forEach(entity -> written.add(write.apply(entity)));
    return written;
  }

  List<E> insert(Collection<? extends E> entities) {
    if (entities.size() == 1) {
      return each(entities, this::insertOne);
    }
    SetSql insertAll = sql.insertAll();
    if (insertAll != null) {
      return sets.insert(insertAll, entities, this::newIds);
    }
    return ids == null
        ? batches.run(Write.INSERT, sql.insert(), entities)
        : batches.insert(sql, entities, ids, isNew);
  }

  /** Takes ids for those that are new; null when their sequence is not asked. */
  @Nullable NewIds newIds(List<E> entities) {
    return ids == null ? null : NewIds.of(ids, sql.sequencePosition(), entities, isNew);
  }

  List<E> update(Collection<? extends E> entities) {
    if (entities.size() == 1) {
      return each(entities, this::updateOne);
    }
    SetSql updateAll = sql.updateAll();
    if (updateAll != null) {
      return sets.write(Write.UPDATE, updateAll, entities);
    }
    return sql.isUpdateCheck()
        ? check(entities)
        : batches.run(Write.UPDATE, sql.update(), entities);
  }

  private List<E> check(Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = statements.atomic()) {
      List<E> checked = each(entities, this::updateOne);
      atomic.commit();
      return checked;
    }
  }

  /** Inserts them, or updates those whose id is there. */
  List<E> save(WriteSql save, Collection<? extends E> entities) {
    if (entities.size() == 1) {
      return each(entities, entity -> writes.run(Write.SAVE, save, entity));
    }
    SetSql saveAll = sql.saveAll();
    return saveAll == null
        ? batches.run(Write.SAVE, save, entities)
        : sets.write(Write.SAVE, saveAll, entities);
  }
}
