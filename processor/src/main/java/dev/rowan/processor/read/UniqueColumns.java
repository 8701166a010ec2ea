package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.UniqueDeclaration;
import java.util.List;

/** Finds the properties of unique keys that name columns, when all columns are known. */
final class UniqueColumns {

  private UniqueColumns() {}

  /** The same entity, whose unique keys name properties; or a column that no property has. */
  static EntityDeclaration resolved(EntityDeclaration entity) {
    return entity.uniqueKeys().stream().allMatch(key -> key.columns().isEmpty())
        ? entity
        : entity.withUniqueKeys(
            entity.uniqueKeys().stream().map(key -> resolved(key, entity)).toList());
  }

  private static UniqueDeclaration resolved(UniqueDeclaration key, EntityDeclaration entity) {
    return key.columns().isEmpty()
        ? key
        : new UniqueDeclaration(
            key.columns().stream().map(column -> property(column, entity)).toList(),
            List.of(),
            key.name(),
            key.origin());
  }

  private static String property(String column, EntityDeclaration entity) {
    return entity.columns().stream()
        .filter(p -> p.column().name().value().equals(column))
        .map(PropertyDeclaration::name)
        .findFirst()
        .orElse(column);
  }
}
