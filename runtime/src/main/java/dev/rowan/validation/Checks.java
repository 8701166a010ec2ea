package dev.rowan.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of checks over an object and what it holds: which groups are asked for, where the run
 * stands, and what it found. For generated code. Not thread-safe.
 */
public final class Checks {

  private final Clock clock;
  private final Groups groups;
  private final Trail trail = new Trail();
  private final List<Violation> found = new ArrayList<>();

  private Checks(Clock clock, Groups groups) {
    this.clock = clock;
    this.groups = groups;
  }

  /**
   * Checks an object.
   *
   * @param clock says what is past and what is future
   * @param groups the groups whose constraints are checked; none for the default group
   */
  public static <E> Violations run(
      EntityValidator<? super E> validator, E object, Clock clock, Class<?>... groups) {
    Checks checks = new Checks(clock, Groups.of(groups));
    checks.start(validator, object);
    return Violations.of(checks.found);
  }

  /** Checks objects; the paths of the violations begin with their index. */
  public static <E> Violations runAll(
      EntityValidator<? super E> validator, Collection<? extends E> objects, Clock clock) {
    List<Violation> all = new ArrayList<>();
    Checks checks = new Checks(clock, Groups.of());
    int index = 0;
    for (E object : objects) {
      checks.start(validator, object);
      for (Violation violation : checks.found) {
        all.add(violation.below("[" + index + "]"));
      }
      checks.found.clear();
      index++;
    }
    return Violations.of(all);
  }

  private <E> void start(EntityValidator<? super E> validator, E object) {
    trail.start(object);
    validator.check(object, this);
  }

  /** Says what is past and what is future. */
  public Clock clock() {
    return clock;
  }

  /** Whether the default group is asked for. */
  public boolean isDefault() {
    return groups.isDefault();
  }

  /** Whether the group is asked for, or one that extends it. */
  public boolean includes(Class<?> group) {
    return groups.includes(group);
  }

  /** How many violations there are so far. */
  public int count() {
    return found.size();
  }

  /** Adds a violation by a value of the object where the run stands. */
  public void fail(String name, @Nullable Object value, Constraint constraint) {
    found.add(new Violation(trail.to(name), value, constraint));
  }

  /**
   * Steps into a value of the object. Returns whether it is to be checked: not when it is one of
   * those through which the way has led. {@link #leave} steps back.
   */
  public boolean enter(String name, Object value) {
    return trail.enter(name, value);
  }

  /** Steps into an element of the container that is {@linkplain #open open}. */
  public boolean enterElement(Object element) {
    return trail.enterElement(element);
  }

  /** Steps back. */
  public void leave() {
    trail.leave();
  }

  /** Begins a walk through the elements of a container. {@link #close} ends it. */
  public void open(String name) {
    trail.open(name);
  }

  /** Says at which index or key the walk is; null for containers that have none. */
  public void at(@Nullable Object key) {
    trail.at(key);
  }

  /** As {@link #at}, for the keys of a map. */
  public void atKey(@Nullable Object key) {
    trail.atKey(key);
  }

  /** Ends a walk. */
  public void close() {
    trail.leave();
  }
}
