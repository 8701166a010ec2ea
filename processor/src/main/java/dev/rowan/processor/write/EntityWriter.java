package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;

/** Writes one kind of class for an entity, into the entity's package. A pure function. */
public interface EntityWriter {

  /** Whether the entity has such a class. */
  default boolean writes(EntityModel entity) {
    return true;
  }

  /** Writes the class. */
  TypeSpec write(EntityModel entity, SqlPlan plan);

  /** All kinds, in the order in which they are written. */
  static List<EntityWriter> all() {
    return List.of(
        new RepositoryWriter(),
        new QueryClassWriter(),
        new ValidatorWriter(),
        new EntityJsonWriter());
  }
}
