package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Cascading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * One call that writes entities and, level by level, those that are new at the ends of their
 * cascades: what a row refers to before it, what refers to it afterwards. Each object is inserted
 * once, wherever it stands, so that circles end.
 */
final class CascadeRun<R> {

  private final CascadingRepository<R, ?> root;
  private final Statements statements;

  /** What is written, and what came of it: itself until then. */
  private final IdentityHashMap<Object, Object> written = new IdentityHashMap<>();

  CascadeRun(CascadingRepository<R, ?> root, Statements statements) {
    this.root = root;
    this.statements = statements;
  }

  List<R> insert(Collection<? extends R> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = statements.atomic()) {
      List<R> roots = CascadeRoots.of(root, List.copyOf(entities));
      insert(root, roots, new ArrayList<>(roots));
      atomic.commit();
    }
    return results(entities);
  }

  private List<R> results(Collection<? extends R> entities) {
    List<R> results = new ArrayList<>(entities.size());
    for (R entity : entities) {
      results.add(result(entity));
    }
    return results;
  }

  List<R> update(Collection<? extends R> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = statements.atomic()) {
      List<R> ready = begin(root, List.copyOf(entities), new ArrayList<>(entities));
      List<R> updated = root.updateRows(ready);
      deleteOrphans(updated, updated);
      List<R> all = end(root, List.copyOf(entities), updated);
      atomic.commit();
      return all;
    }
  }

  /** An entity that stands there twice is saved once. */
  List<R> save(Collection<? extends R> entities) {
    if (!entities.isEmpty()) {
      saveDistinct(CascadeRoots.of(root, List.copyOf(entities)));
    }
    return results(entities);
  }

  private void saveDistinct(List<R> given) {
    try (Atomic atomic = statements.atomic()) {
      List<R> ready = begin(root, given, new ArrayList<>(given));
      List<Boolean> isNew = new ArrayList<>();
      for (R entity : ready) {
        isNew.add(root.isNew(entity));
      }
      List<R> saved = root.saveRows(ready);
      List<R> existing = new ArrayList<>();
      for (int i = 0; i < saved.size(); i++) {
        if (!isNew.get(i)) {
          existing.add(saved.get(i));
        }
      }
      deleteOrphans(existing, saved);
      end(root, given, saved);
      atomic.commit();
    }
  }

  /** Inserts entities, which were given as these or as what they were copied from. */
  private <E> List<E> insert(EntityRepository<E, ?> repository, List<E> given, List<E> entities) {
    return end(repository, given, repository.insertRows(begin(repository, given, entities)));
  }

  /** Inserts what the rows refer to, and returns the entities with it. */
  private <E> List<E> begin(EntityRepository<E, ?> repository, List<E> given, List<E> entities) {
    for (int i = 0; i < given.size(); i++) {
      Objects.requireNonNull(given.get(i), "An entity is null");
      written.put(given.get(i), given.get(i));
      written.put(entities.get(i), entities.get(i));
    }
    for (Cascading<E, ?> cascade : repository.cascades()) {
      if (cascade.persists() && cascade.isBefore()) {
        persist(repository, cascade, entities);
      }
    }
    return entities;
  }

  /** Inserts what refers to the rows, which are written, and returns the entities with it. */
  private <E> List<E> end(EntityRepository<E, ?> repository, List<E> given, List<E> rows) {
    List<E> entities = new ArrayList<>(rows);
    note(given, entities);
    for (Cascading<E, ?> cascade : repository.cascades()) {
      if (cascade.persists() && !cascade.isBefore()) {
        persist(repository, cascade, entities);
        cascade.link(statements, entities);
      }
    }
    note(given, entities);
    return entities;
  }

  private <E> void note(List<E> given, List<E> results) {
    for (int i = 0; i < given.size(); i++) {
      written.put(given.get(i), results.get(i));
    }
  }

  /** Inserts those at the other end that are new, and puts what came of them into the entities. */
  private <E, C> void persist(
      EntityRepository<E, ?> repository, Cascading<E, C> cascade, List<E> entities) {
    List<C> added = new ArrayList<>();
    List<C> attached = new ArrayList<>();
    EntityRepository<C, ?> others = others(repository, cascade);
    for (E entity : entities) {
      for (C other : cascade.others(entity)) {
        if (!written.containsKey(other) && others.isNew(other)) {
          written.put(other, other);
          added.add(other);
          attached.add(cascade.attach(other, entity));
        }
      }
    }
    if (!added.isEmpty()) {
      insert(others, added, attached);
    }
    for (int i = 0; i < entities.size(); i++) {
      entities.set(i, stored(cascade, entities.get(i)));
    }
  }

  private <E, C> EntityRepository<C, ?> others(
      EntityRepository<E, ?> repository, Cascading<E, C> cascade) {
    return repository instanceof CascadingRepository<E, ?> cascading
        ? cascading.others(cascade)
        : cascade.repository(statements.database());
  }

  private <E, C> E stored(Cascading<E, C> cascade, E entity) {
    List<C> others = cascade.others(entity);
    List<C> stored = new ArrayList<>(others.size());
    boolean isChanged = false;
    for (C other : others) {
      C result = result(other);
      stored.add(result);
      isChanged |= result != other;
    }
    return isChanged ? cascade.store(entity, stored) : entity;
  }

  @SuppressWarnings("unchecked") // what comes of an entity is of its type
  private <E> E result(E entity) {
    return (E) written.getOrDefault(entity, entity);
  }

  /** Deletes what the stored entities no longer hold, and none of the others does. */
  private void deleteOrphans(List<R> stored, List<R> all) {
    for (Cascading<R, ?> cascade : root.cascades()) {
      if (cascade.removesOrphans()) {
        deleteOrphans(cascade, stored, all);
      }
    }
  }

  private <C> void deleteOrphans(Cascading<R, C> cascade, List<R> stored, List<R> all) {
    List<Object> keys = new ArrayList<>();
    for (R entity : stored) {
      if (cascade.isLoaded(entity)) {
        keys.add(Objects.requireNonNull(root.keyOf(entity)));
      }
    }
    cascade.deleteOrphans(statements, keys, all);
  }
}
