package dev.rowan.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Objects of which the valid ones stand apart.
 *
 * @param <E> the type of the objects
 * @param valid the valid ones, in their order
 * @param invalid the others, in their order
 */
public record Validated<E>(List<E> valid, List<Invalid<E>> invalid) {

  /** Copies the lists. */
  public Validated {
    valid = List.copyOf(valid);
    invalid = List.copyOf(invalid);
  }

  /** Checks objects one by one. */
  public static <E> Validated<E> of(
      Collection<? extends E> objects, Function<? super E, Violations> check) {
    List<E> valid = new ArrayList<>();
    List<Invalid<E>> invalid = new ArrayList<>();
    int index = 0;
    for (E object : objects) {
      Violations violations = check.apply(object);
      if (violations.isEmpty()) {
        valid.add(object);
      } else {
        invalid.add(new Invalid<>(index, object, violations));
      }
      index++;
    }
    return new Validated<>(valid, invalid);
  }

  /** Whether all are valid. */
  public boolean isValid() {
    return invalid.isEmpty();
  }

  /**
   * An object that is not valid.
   *
   * @param <E> its type
   * @param index its place among all that were given, from 0
   * @param value the object
   * @param violations all that is wrong with it
   */
  public record Invalid<E>(int index, E value, Violations violations) {}
}
