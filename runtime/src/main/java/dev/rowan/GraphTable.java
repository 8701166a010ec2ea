package dev.rowan;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import dev.rowan.query.EntityTable;
import dev.rowan.query.GraphRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity as a graph writes them: entities are made ready all before the first is
 * written.
 */
record GraphTable<E>(
    EntityRepository<E, ?> repository,
    Statements statements,
    EntityTable<E> table,
    EntityMapper<E> mapper,
    EntitySql sql,
    Writes<E> writes,
    EntityRows<E> rows) {

  /** Those of a relation's other end. */
  static <C> GraphTable<C> of(GraphRelation<?, C> relation, Statements statements) {
    return relation.repository(statements).graphTable();
  }

  /** The primary key, equal to keys that are equal in SQL; null when there is none yet. */
  @Nullable Object key(E entity) {
    Object key = mapper.key(entity);
    return key == null ? null : GraphRelation.form(table, key);
  }

  /** Whether an entity whose id no row has is to be inserted with it. */
  boolean isIdGiven(E entity) {
    GraphTable<E> own = of(entity);
    return own.sql.save() != null || own.repository.isNew(entity);
  }

  /** The same for instances of its class, where that is a subtype. */
  GraphTable<E> of(E entity) {
    Subtypes<E, ?> subtypes = repository.subtypes();
    return subtypes == null ? this : subtypes.of(entity).graphTable();
  }

  /** Makes entities ready to be written, and checks them. */
  List<E> ready(Write write, List<E> entities) {
    return byClass(entities, (table, part) -> table.writes.ready(write, part));
  }

  /** Inserts entities that are ready. */
  List<E> insert(List<E> ready) {
    return byClass(ready, (table, part) -> table.rows.ofReady().insert(part));
  }

  /** Updates the rows of entities that are ready. */
  List<E> update(List<E> ready) {
    return byClass(ready, (table, part) -> table.rows.ofReady().update(part));
  }

  /** Gives one that nobody wrote the lazy relations that it would have if it were read. */
  E unwritten(E entity) {
    return mapper.withLazies(writes.lazies(), entity);
  }

  /** What is done with entities of one class. */
  @FunctionalInterface
  private interface Step<E> {
    List<E> run(GraphTable<E> table, List<E> entities);
  }

  /** Does it with those of each class, and returns what came of all in their order. */
  private List<E> byClass(List<E> entities, Step<E> step) {
    if (repository.subtypes() == null) {
      return entities.isEmpty() ? entities : step.run(this, entities);
    }
    Map<EntityRepository<E, ?>, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      places.computeIfAbsent(of(entities.get(i)).repository, r -> new ArrayList<>()).add(i);
    }
    List<E> all = new ArrayList<>(entities);
    places.forEach(
        (of, which) -> {
          List<E> done = step.run(of.graphTable(), which.stream().map(entities::get).toList());
          for (int i = 0; i < done.size(); i++) {
            all.set(which.get(i), done.get(i));
          }
        });
    return all;
  }
}
