package dev.rowan.processor.read;

import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;

/** Says of which entities an instance can be made that holds its id and nothing else. */
final class References {

  private References() {}

  /** Whether there is a constructor without parameters and the id can be set afterwards. */
  static boolean isReferable(EntityDeclaration entity) {
    return entity.construction() instanceof ConstructionReading.Found found
        && !found.construction().isRecord()
        && !entity.shape().isAbstract()
        && entity.shape().kind() == EntityDeclaration.Kind.CLASS
        && found.construction().parameters().isEmpty()
        && entity.properties().stream()
            .filter(PropertyDeclaration::isKey)
            .allMatch(id -> id.access().settable());
  }
}
