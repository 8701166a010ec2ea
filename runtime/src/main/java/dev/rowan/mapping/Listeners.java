package dev.rowan.mapping;

import dev.rowan.errors.ConfigurationException;
import dev.rowan.internal.Delivery;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The listeners that entities of a database name, one of each class: those that were given when the
 * database was made, and those that generated code has made. Thread-safe.
 */
public final class Listeners {

  private final Map<Class<?>, Object> known;
  private final Consumer<Delivery> afterCommit;

  /** For {@code Database} alone: with those that were given. */
  @SuppressWarnings("exports")
  public Listeners(Map<Class<?>, Object> given, Consumer<Delivery> afterCommit) {
    this.known = new ConcurrentHashMap<>(given);
    this.afterCommit = afterCommit;
  }

  /** The listener of a class; null when it was neither given nor made. */
  public <L> @Nullable L find(Class<L> type) {
    return type.cast(known.get(type));
  }

  /** Keeps a new listener of a class, and returns it, or the one that came before it. */
  public <L> L add(Class<L> type, L listener) {
    Object before = known.putIfAbsent(type, listener);
    return before == null ? listener : type.cast(before);
  }

  /**
   * The listener of a class that nobody can make.
   *
   * @throws ConfigurationException when it was not given
   */
  public <L> L given(Class<L> type) {
    L listener = find(type);
    if (listener == null) {
      throw new ConfigurationException(
          "The listener %1$s has no constructor without parameters that generated code could call; give an instance when the database is made: Database.builder()…listener(%2$s.class, …).build()"
              .formatted(type.getName(), type.getSimpleName()));
    }
    return listener;
  }

  /** Tells of a change after the commit, in turn. */
  public <E> void afterCommit(EntityHooks<E> hooks, RowChange change, E entity) {
    afterCommit.accept(new Delivery(entity, () -> change.tell(hooks, this, entity)));
  }
}
