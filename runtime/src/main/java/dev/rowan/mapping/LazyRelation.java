package dev.rowan.mapping;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads what is related to many entities at once.
 *
 * @param <T> what is related to one of them
 */
public interface LazyRelation<T> {

  /** Loads what belongs to the keys in one query; what is not in the result is absent. */
  Map<Object, T> load(Statements statements, Collection<Object> keys);

  /** What stands for the absent: null for an entity, an empty collection. */
  @Nullable T absent();

  /** Whether the key is the id of the related entity. */
  boolean isKeyOfRelated();

  /** The name of the relation, for messages. */
  String name();
}
