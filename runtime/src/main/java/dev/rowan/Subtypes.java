package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Statements;
import dev.rowan.validation.ValidationException;
import dev.rowan.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The repositories of the subtypes of an entity, to which the generated repository of the base
 * hands on what it writes: each instance to the one of its class. Instances of one class are
 * written together; several classes are one transaction. Immutable and thread-safe.
 *
 * @param <E> the base
 * @param <ID> its id
 */
public final class Subtypes<E, ID> {

  private final Statements statements;
  private final List<Subtype<? extends E, ID>> all;

  private record Subtype<S, ID>(Class<S> type, EntityRepository<S, ID> repository) {}

  /** No subtypes yet. */
  public Subtypes(Statements statements) {
    this(statements, List.of());
  }

  private Subtypes(Statements statements, List<Subtype<? extends E, ID>> all) {
    this.statements = statements;
    this.all = all;
  }

  /** These and one more. */
  public <S extends E> Subtypes<E, ID> with(Class<S> type, EntityRepository<S, ID> repository) {
    List<Subtype<? extends E, ID>> more = new ArrayList<>(all);
    more.add(new Subtype<>(type, repository));
    return new Subtypes<>(statements, List.copyOf(more));
  }

  /** The repository of the class of the entity. */
  @SuppressWarnings("unchecked") // it is given instances of its class alone, and returns them
  private EntityRepository<E, ID> repository(E entity) {
    Objects.requireNonNull(entity, "An entity is null");
    for (Subtype<? extends E, ID> subtype : all) {
      if (subtype.type().isInstance(entity)) {
        return (EntityRepository<E, ID>) subtype.repository();
      }
    }
    throw new IllegalArgumentException(
        entity.getClass().getName() + " is none of the entities that the base knows");
  }

  /** The repository that writes the entity. */
  EntityRepository<E, ID> of(E entity) {
    return repository(entity);
  }

  /** Whether the entity has no id yet. */
  public boolean isNew(E entity) {
    return repository(entity).isNew(entity);
  }

  /** Inserts the entity. */
  public E insert(E entity) {
    return repository(entity).insert(entity);
  }

  /** Inserts the entities and returns them in their order. */
  public List<E> insertAll(Collection<? extends E> entities) {
    return each(entities, EntityRepository::insertAll);
  }

  /** Updates the row of the entity. */
  public E update(E entity) {
    return repository(entity).update(entity);
  }

  /** Updates the rows of the entities and returns them in their order. */
  public List<E> updateAll(Collection<? extends E> entities) {
    return each(entities, EntityRepository::updateAll);
  }

  /** Inserts the entity, or updates its row. */
  public E save(E entity) {
    return repository(entity).save(entity);
  }

  /** Inserts or updates the entities and returns them in their order. */
  public List<E> saveAll(Collection<? extends E> entities) {
    return each(entities, EntityRepository::saveAll);
  }

  /** Deletes the entity and returns whether it was there. */
  public boolean delete(E entity) {
    return repository(entity).delete(entity);
  }

  /** Deletes the entities and returns how many were there. */
  public long deleteAll(Collection<? extends E> entities) {
    if (entities.size() == 1) {
      return delete(entities.iterator().next()) ? 1 : 0;
    }
    long deleted = 0;
    try (Atomic atomic = statements.atomic()) {
      for (Map.Entry<EntityRepository<E, ID>, List<E>> part : parts(entities).entrySet()) {
        deleted += part.getKey().deleteAll(part.getValue());
      }
      atomic.commit();
    }
    return deleted;
  }

  /** Deletes the entity with this id, of whichever subtype, and returns whether it was there. */
  public boolean deleteById(ID id) {
    return deleteAllById(List.of(id)) > 0;
  }

  /** Deletes the entities with these ids and returns how many were there. */
  public long deleteAllById(Collection<? extends ID> ids) {
    long deleted = 0;
    if (!ids.isEmpty()) {
      try (Atomic atomic = statements.atomic()) {
        for (Subtype<? extends E, ID> subtype : all) {
          deleted += subtype.repository().deleteAllById(ids);
        }
        atomic.commit();
      }
    }
    return deleted;
  }

  /** All that is wrong with an entity. */
  public Violations validate(E entity, Class<?>... groups) {
    return repository(entity).validate(entity, groups);
  }

  private Map<EntityRepository<E, ID>, List<E>> parts(Collection<? extends E> entities) {
    Map<EntityRepository<E, ID>, List<E>> parts = new LinkedHashMap<>();
    for (E entity : entities) {
      parts.computeIfAbsent(repository(entity), r -> new ArrayList<>()).add(entity);
    }
    return parts;
  }

  /** Writes the entities of each class, in the order of the subtypes, and returns all in theirs. */
  private List<E> each(
      Collection<? extends E> entities,
      BiFunction<EntityRepository<E, ID>, List<E>, List<E>> write) {
    List<E> given = new ArrayList<>(entities);
    List<@Nullable EntityRepository<E, ID>> of = new ArrayList<>(given.size());
    given.forEach(entity -> of.add(repository(entity)));
    List<E> written = new ArrayList<>(given);
    if (given.size() < 2) {
      return given.isEmpty() ? written : write.apply(repository(given.get(0)), given);
    }
    try (Atomic atomic = statements.atomic()) {
      for (Subtype<? extends E, ID> subtype : all) {
        int[] places = places(of, subtype.repository());
        List<E> part = new ArrayList<>(places.length);
        Arrays.stream(places).forEach(place -> part.add(given.get(place)));
        if (!part.isEmpty()) {
          put(named(() -> write.apply(of(subtype), part), places, given.size()), places, written);
        }
      }
      atomic.commit();
    }
    return written;
  }

  @SuppressWarnings("unchecked") // as repository(E)
  private static <E, ID> EntityRepository<E, ID> of(Subtype<? extends E, ID> subtype) {
    return (EntityRepository<E, ID>) subtype.repository();
  }

  /** Has failures name the place among all entities, and not among those of one class. */
  private static <T> T named(Supplier<T> write, int[] places, int all) {
    try {
      return write.get();
    } catch (ValidationException invalid) {
      throw invalid.moved(i -> places[i]);
    } catch (DataException failed) {
      int place = places.length == 1 ? 0 : failed.index(); // one that is alone has no index
      throw place < 0 ? failed : failed.at(places[place], all);
    }
  }

  private static int[] places(List<?> of, EntityRepository<?, ?> repository) {
    int[] places = new int[of.size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (of.get(i) == repository) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static <E> void put(List<E> results, int[] places, List<E> written) {
    for (int i = 0; i < places.length; i++) {
      written.set(places[i], results.get(i));
    }
  }
}
