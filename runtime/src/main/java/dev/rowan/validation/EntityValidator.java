package dev.rowan.validation;

/**
 * Checks the constraints that a class declares. Generated for each entity that has some; immutable
 * and thread-safe.
 *
 * @param <E> the class
 */
public interface EntityValidator<E> {

  /** Checks the instance, and adds what is wrong. */
  void check(E entity, Checks checks);
}
