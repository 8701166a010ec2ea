package dev.rowan.processor.step;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.UniqueKey;
import java.util.List;

/** Leaves relations out of what is written: the writers do not know them yet. */
final class PendingRelations {

  private PendingRelations() {}

  /** Whether an instance can be made without its relations. */
  static boolean isWritten(EntityModel entity) {
    return entity.relations().stream()
        .noneMatch(relation -> entity.construction().parameters().contains(relation.name()));
  }

  static EntityModel without(EntityModel entity) {
    return new EntityModel(
        entity.type(),
        entity.generatedPrefix(),
        entity.isPublic(),
        entity.table(),
        entity.properties().stream().filter(p -> p.foreignKey().isEmpty()).toList(),
        entity.id(),
        entity.uniqueKeys().stream().filter(PendingRelations::isPlain).toList(),
        List.of(),
        entity.construction(),
        entity.origin());
  }

  private static boolean isPlain(UniqueKey key) {
    return key.properties().stream().allMatch(p -> p.foreignKey().isEmpty());
  }
}
