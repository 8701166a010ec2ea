package dev.rowan.query;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cascade asks of a relation. The generated relations implement as much of it as their
 * cascades need.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entity that it leads to
 */
public sealed interface CascadeRelation<P, C> permits ToManyRelation, ToOneRelation {

  /** The others that an entity holds; null when they are not loaded. */
  default @Nullable Collection<C> loaded(P entity) {
    throw notGenerated();
  }

  /** Puts the others into the entity and returns it, or a copy of what cannot be changed. */
  P store(P entity, List<C> others);

  /** Makes the repository that inserts the others. */
  default EntityRepository<C, ?> repository(Database database) {
    throw notGenerated();
  }

  /** The failure of what is generated only for cascades, and was not. */
  static IllegalStateException notGenerated() {
    return new IllegalStateException(
        "The generated class is older than the cascade that needs it; compile it again");
  }
}
