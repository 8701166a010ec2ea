package dev.rowan;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.mapping.EntityMapper;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells why no row had the id and the version of an entity: it is gone, or others have changed it.
 * Entities without a version pass.
 */
final class Versions<E> {

  private final EntityMapper<E> mapper;
  private final Predicate<E> isThere;

  Versions(EntityMapper<E> mapper, Predicate<E> isThere) {
    this.mapper = mapper;
    this.isThere = isThere;
  }

  /**
   * Returns the entity, whose version is known if it has one.
   *
   * @throws InvalidValueException when it is null
   */
  E known(E entity) {
    if (mapper.isVersioned() && mapper.version(entity) == null) {
      throw new InvalidValueException(
          "The version of this "
              + name(entity)
              + " is null, so nobody can tell whether others have changed its row; write what was"
              + " read or inserted, or call insert for a new one",
          null,
          null);
    }
    return entity;
  }

  /** The failure to write an entity whose row was not found. */
  RuntimeException why(Write write, NotFoundException missing, E entity) {
    return isCompared(write) && isThere.test(entity)
        ? changed(missing.sql(), missing, entity, "")
        : new NotFoundException(
            "No row has the id of this %s; call insert for a new one".formatted(name(entity)),
            missing.sql(),
            missing);
  }

  /** The failure to write one of many entities. */
  RuntimeException why(Write write, NotFoundException missing, List<E> entities) {
    int index = missing.index();
    if (index < 0 || !isCompared(write) || !isThere.test(entities.get(index))) {
      return missing;
    }
    return changed(missing.sql(), missing, entities.get(index), number(index, entities));
  }

  /**
   * Checks that the row of one of these entities, which had not its version, is no more there.
   *
   * @throws OptimisticLockException when it is
   */
  void checkGone(String sql, List<E> entities, int index) {
    E entity = entities.get(index);
    if (isThere.test(entity)) {
      throw changed(sql, null, entity, entities.size() == 1 ? "" : number(index, entities));
    }
  }

  private boolean isCompared(Write write) {
    return write == Write.UPDATE && mapper.isVersioned();
  }

  private static String number(int index, List<?> entities) {
    return ", number %s of %s,".formatted(index + 1, entities.size());
  }

  private static OptimisticLockException changed(
      @Nullable String sql, @Nullable Throwable cause, Object entity, String number) {
    return new OptimisticLockException(
        "This %s%s was changed by others since it was read; read it again and decide what your change means for what it is now, or write update().set(…), which depends on nothing that was read"
            .formatted(name(entity), number),
        sql,
        cause,
        entity);
  }

  private static String name(Object entity) {
    return entity.getClass().getSimpleName();
  }
}
