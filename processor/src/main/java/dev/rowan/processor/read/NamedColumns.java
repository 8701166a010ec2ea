package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.IndexDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.UniqueDeclaration;
import java.util.List;

/** Finds the properties of unique keys and indexes that name columns, when all are known. */
final class NamedColumns {
  private final EntityDeclaration entity;

  private NamedColumns(EntityDeclaration entity) {
    this.entity = entity;
  }

  /** The same entity, whose keys and indexes name properties; or a column that no property has. */
  static EntityDeclaration resolved(EntityDeclaration entity) {
    boolean isResolved =
        entity.uniqueKeys().stream().allMatch(key -> key.columns().isEmpty())
            && entity.table().indexes().stream().allMatch(index -> index.columns().isEmpty());
    return isResolved ? entity : new NamedColumns(entity).resolved();
  }

  private EntityDeclaration resolved() {
    return entity.with(
        entity.uniqueKeys().stream().map(this::resolved).toList(),
        entity
            .table()
            .with(
                entity.table().indexes().stream().map(this::resolved).toList(),
                entity.table().checks()));
  }

  private UniqueDeclaration resolved(UniqueDeclaration key) {
    return key.columns().isEmpty()
        ? key
        : new UniqueDeclaration(
            key.columns().stream().map(this::property).toList(),
            List.of(),
            key.name(),
            key.origin());
  }

  private IndexDeclaration resolved(IndexDeclaration index) {
    return index.columns().isEmpty()
        ? index
        : index.withKeys(index.columns().stream().map(this::key).toList());
  }

  /** What is not understood stays as it is, so that it is told as it was written. */
  private String key(String written) {
    return IndexDeclaration.key(written)
        .map(key -> property(key.property()) + key.order())
        .orElse(written);
  }

  private String property(String column) {
    return entity.columns().stream()
        .filter(p -> p.column().name().value().equals(column))
        .map(PropertyDeclaration::name)
        .findFirst()
        .orElse(column);
  }
}
