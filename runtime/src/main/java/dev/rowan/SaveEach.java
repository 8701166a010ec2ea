package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;

/** Saves entities of which some are to be inserted and some to be updated. */
final class SaveEach {

  private SaveEach() {}

  /** Saves the entities in one transaction; one that is there twice is saved once. */
  static <E> List<E> of(
      EntityRepository<E, ?> repository, Statements statements, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    if (entities.size() == 1) {
      return repository.isNew(entities.iterator().next())
          ? repository.insertAll(entities)
          : repository.updateAll(entities);
    }
    IdentityHashMap<E, E> written = new IdentityHashMap<>();
    List<E> added = new ArrayList<>();
    List<E> changed = new ArrayList<>();
    for (E entity : entities) {
      if (written.put(entity, entity) == null) {
        (repository.isNew(entity) ? added : changed).add(entity);
      }
    }
    try (Atomic atomic = statements.atomic()) {
      putAll(written, added, repository.insertAll(added));
      putAll(written, changed, repository.updateAll(changed));
      atomic.commit();
    }
    List<E> all = new ArrayList<>(entities.size());
    for (E entity : entities) {
      all.add(written.get(entity));
    }
    return all;
  }

  private static <E> void putAll(IdentityHashMap<E, E> written, List<E> given, List<E> results) {
    Iterator<E> result = results.iterator();
    for (E entity : given) {
      written.put(entity, result.next());
    }
  }
}
