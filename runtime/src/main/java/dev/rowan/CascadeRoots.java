package dev.rowan;

import dev.rowan.query.Cascading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which of the entities that a call was given are to be written by themselves: not those that are
 * new and that others of them lead to, since these are written on the way, with what refers to them
 * or what they refer to. Of a circle the first is one. Each object counts once.
 */
final class CascadeRoots<E> {

  private final EntityRepository<E, ?> repository;
  private final IdentityHashMap<E, List<E>> next = new IdentityHashMap<>();
  private final Set<E> reached = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<E> covered = Collections.newSetFromMap(new IdentityHashMap<>());

  private CascadeRoots(EntityRepository<E, ?> repository) {
    this.repository = repository;
  }

  static <E> List<E> of(EntityRepository<E, ?> repository, Collection<? extends E> given) {
    return new CascadeRoots<>(repository).roots(given);
  }

  private List<E> roots(Collection<? extends E> given) {
    Set<E> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    List<E> all = new ArrayList<>();
    for (E entity : given) {
      if (distinct.add(entity)) {
        all.add(entity);
      }
    }
    for (E entity : all) {
      follow(entity);
    }
    List<E> roots = new ArrayList<>();
    for (E entity : all) {
      if (!reached.contains(entity)) {
        roots.add(entity);
        cover(entity);
      }
    }
    for (E entity : all) {
      if (!covered.contains(entity)) { // in a circle
        roots.add(entity);
        cover(entity);
      }
    }
    return roots;
  }

  /** Finds what is written on the way from an entity, as far as it is of the same class. */
  private void follow(E start) {
    Deque<E> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      E entity = open.remove();
      if (!next.containsKey(entity)) {
        List<E> others = others(entity);
        next.put(entity, others);
        reached.addAll(others);
        open.addAll(others);
      }
    }
  }

  @SuppressWarnings("unchecked") // it is of the class of the entity
  private List<E> others(E entity) {
    List<E> others = new ArrayList<>();
    for (Cascading<E, ?> cascade : repository.cascades()) {
      if (cascade.persists()) {
        for (Object other : cascade.others(entity)) {
          boolean isSame = other != entity && other.getClass() == entity.getClass();
          if (isSame && repository.isNew((E) other)) {
            others.add((E) other);
          }
        }
      }
    }
    return others;
  }

  private void cover(E start) {
    Deque<E> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      E entity = open.remove();
      if (covered.add(entity)) {
        open.addAll(next.getOrDefault(entity, List.of()));
      }
    }
  }
}
