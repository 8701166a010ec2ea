package dev.rowan.validation;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the constraints of an object forbid in it, in the order of its declarations. Immutable.
 */
public final class Violations implements Iterable<Violation> {

  /** Nothing is wrong. */
  public static final Violations NONE = new Violations(List.of());

  private final List<Violation> all;

  private Violations(List<Violation> all) {
    this.all = all;
  }

  static Violations of(List<Violation> all) {
    return all.isEmpty() ? NONE : new Violations(List.copyOf(all));
  }

  /** Whether everything is as it should be. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** All of them. */
  public List<Violation> list() {
    return all;
  }

  /** Those of the value to which this path leads. */
  public List<Violation> at(String path) {
    return all.stream().filter(violation -> violation.path().equals(path)).toList();
  }

  /**
   * Does nothing when there are none.
   *
   * @throws ValidationException with all of them
   */
  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new ValidationException(this);
    }
  }

  /** All of them. */
  public Stream<Violation> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Violation> iterator() {
    return all.iterator();
  }

  @Override
  public String toString() {
    return all.stream().map(Violation::toString).collect(Collectors.joining("; "));
  }
}
