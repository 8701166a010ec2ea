package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.EntityModel;
import java.util.Optional;

/** The entities that a projection reads, wherever they stand. */
public interface Entities {

  /** Whether the type is an entity. */
  boolean isEntity(ClassName type);

  /** The model of an entity; empty when it has faults. */
  Optional<EntityModel> model(ClassName type);
}
