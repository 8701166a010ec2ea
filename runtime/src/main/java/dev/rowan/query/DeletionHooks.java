package dev.rowan.query;

import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.Listeners;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Deletion.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Tells the hooks of entities that their rows are deleted or restored. The rows are read and locked
 * for that, before anything is written, of tables whose entities have such hooks.
 */
final class DeletionHooks {

  /** How many keys are looked for at once; those of several columns are compared one by one. */
  private static final int PORTION = 1_000;

  private final Kind kind;
  private final List<Told<?>> told = new ArrayList<>(0);

  private DeletionHooks(Kind kind) {
    this.kind = kind;
  }

  /** Calls what wants to know before, table by table. */
  static DeletionHooks before(
      Statements statements, Kind kind, Map<EntityTable<?>, ? extends Collection<Object>> keys) {
    DeletionHooks hooks = new DeletionHooks(kind);
    keys.forEach(
        (table, found) -> {
          if (table.mapper().hooks().hearDeletes()) {
            hooks.told.add(hooks.read(statements, table, new ArrayList<>(found)));
          }
        });
    hooks.told.forEach(Told::before);
    Collections.reverse(hooks.told);
    return hooks;
  }

  /** Calls what wants to know afterwards, those below before those above. */
  void after() {
    told.forEach(Told::after);
  }

  private <E> Told<E> read(Statements statements, EntityTable<E> table, List<Object> keys) {
    List<E> entities = new ArrayList<>(keys.size());
    for (int start = 0; start < keys.size(); start += PORTION) {
      List<Object> portion = keys.subList(start, Math.min(keys.size(), start + PORTION));
      entities.addAll(
          alive(EntityQuery.of(statements, table), table)
              .where(SameEntity.isOneOf(table.primaryKey(), portion))
              .forUpdate()
              .list());
    }
    return new Told<>(kind, table.mapper().hooks(), statements.listeners(), entities);
  }

  /** The rows that are meant: a mark is set once, and taken from those that have one. */
  private <E> EntityQuery<E> alive(EntityQuery<E> query, EntityTable<E> table) {
    if (table.deleteMark() == null) {
      return query;
    }
    return switch (kind) {
      case MARK -> query;
      case RESTORE -> query.onlyDeleted();
      case FOR_GOOD -> query.withDeleted();
    };
  }

  /** The entities of one table. */
  private record Told<E>(Kind kind, EntityHooks<E> hooks, Listeners listeners, List<E> entities) {

    void before() {
      for (E entity : entities) {
        if (kind == Kind.RESTORE) {
          hooks.beforeRestore(listeners, entity);
        } else {
          hooks.beforeDelete(listeners, entity);
        }
      }
    }

    void after() {
      for (E entity : entities) {
        if (kind == Kind.RESTORE) {
          hooks.afterRestore(listeners, entity);
        } else {
          hooks.afterDelete(listeners, entity);
        }
      }
    }
  }
}
