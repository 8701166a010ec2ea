package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.name.ClassName;
import java.util.Optional;

/** The entities that a projection reads, wherever they stand. */
public interface Entities {

  /** Whether the type is an entity. */
  boolean isEntity(ClassName type);

  /** The model of an entity; empty when it has faults. */
  Optional<EntityModel> model(ClassName type);
}
