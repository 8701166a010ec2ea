package dev.rowan.query;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a relation along which entities are written. The generated relations implement
 * it.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entity that it leads to
 */
public sealed interface CascadeRelation<P, C> permits ToManyRelation, ToOneRelation {

  /** The others that an entity holds; null when they are not loaded. */
  @Nullable Collection<C> loaded(P entity);

  /** Puts the others into the entity and returns it, or a copy of what cannot be changed. */
  P store(P entity, List<C> others);

  /** The failure of what older versions did not generate. */
  static IllegalStateException notGenerated() {
    return new IllegalStateException(
        "The generated class is older than what needs it; compile it again");
  }
}
