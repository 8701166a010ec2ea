package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes the rows of many entities, by as few statements as their table allows. */
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

  List<E> insert(Collection<? extends E> entities) {
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
    SetSql updateAll = sql.updateAll();
    if (updateAll != null) {
      return sets.write(Write.UPDATE, updateAll, entities);
    }
    return sql.isUpdateCheck()
        ? check(entities)
        : batches.run(Write.UPDATE, sql.update(), entities);
  }

  private List<E> check(Collection<? extends E> entities) {
    List<E> checked = new ArrayList<>(entities.size());
    if (entities.isEmpty()) {
      return checked;
    }
    try (Atomic atomic = statements.atomic()) {
      for (E entity : entities) {
        checked.add(writes.run(Write.UPDATE, sql.update(), entity));
      }
      atomic.commit();
    }
    return checked;
  }

  /** Inserts them, or updates those whose id is there. */
  List<E> save(WriteSql save, Collection<? extends E> entities) {
    SetSql saveAll = sql.saveAll();
    return saveAll == null
        ? batches.run(Write.SAVE, save, entities)
        : sets.write(Write.SAVE, saveAll, entities);
  }
}
