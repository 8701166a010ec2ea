package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A relation as the user declared it, right or wrong.
 *
 * @param annotation what makes it a relation
 * @param others the further annotations of relations on the same property
 * @param type what the property's type says
 * @param joinColumns the {@code @JoinColumn}s
 * @param foreignKey the {@code @ForeignKey}, if it has one
 * @param joinTable the {@code @JoinTable}, if it has one
 * @param mapsId the component of the key of which the foreign key has the columns, empty for the
 *     whole key; if it has any
 * @param link what the other entity says about it; empty when there is no other entity, and in the
 *     declarations of those at its far end
 */
public record RelationDeclaration(
    RelationAnnotation annotation,
    List<Origin> others,
    RelationType type,
    List<JoinColumnDeclaration> joinColumns,
    Optional<ForeignKeyDeclaration> foreignKey,
    Optional<JoinTableDeclaration> joinTable,
    Optional<String> mapsId,
    Optional<RelationLink> link) {

  /** Copies the lists. */
  public RelationDeclaration {
    others = List.copyOf(others);
    joinColumns = List.copyOf(joinColumns);
  }

  /** The kind of relation. */
  public RelationKind kind() {
    return annotation.kind();
  }

  /** Whether the foreign key, or the junction table, is declared here. */
  public boolean isOwner() {
    return annotation.mappedBy().isBlank() && kind() != RelationKind.ONE_TO_MANY;
  }

  /** Whether the foreign key of another table is declared here, and nowhere else. */
  public boolean isOneSided() {
    return annotation.mappedBy().isBlank()
        && kind() == RelationKind.ONE_TO_MANY
        && !joinColumns.isEmpty();
  }

  /** Whether the foreign key stands in this entity's table. */
  public boolean hasForeignKey() {
    return isOwner() && !kind().isToMany();
  }

  /** The other entity, if it is known. */
  public Optional<EntityDeclaration> target() {
    return link.map(RelationLink::target);
  }

  /** What the schema says of the foreign key. */
  public ForeignKeyModel foreignKeyModel() {
    return foreignKey.map(ForeignKeyModel::of).orElse(ForeignKeyModel.PLAIN);
  }

  /** Whether an insert takes a column of the entity's primary key from the other entity. */
  public boolean givesKeyOf(EntityDeclaration entity) {
    return mapsId.isPresent()
        && link.map(RelationLink::joins)
            .filter(joins -> joins.size() == 1)
            .filter(joins -> joins.get(0).isShared() && joins.get(0).isOfOneType())
            .filter(joins -> isSettable(joins.get(0).column(), entity))
            .isPresent();
  }

  private static boolean isSettable(PropertyDeclaration column, EntityDeclaration entity) {
    return entity.properties().stream()
        .filter(key -> key.isKey() && (key.equals(column) || key.components().contains(column)))
        .anyMatch(key -> key.access().settable());
  }

  /** The same as the other side of a property of the other entity, which has the foreign key. */
  public RelationDeclaration mappedBy(String property) {
    RelationAnnotation mapped =
        new RelationAnnotation(
            annotation.kind(),
            property,
            annotation.orderBy(),
            annotation.orphanRemoval(),
            annotation.cascade(),
            annotation.convention(),
            annotation.origin());
    return new RelationDeclaration(
        mapped, others, type, List.of(), Optional.empty(), joinTable, mapsId, link);
  }

  /** The same with what the other entity says. */
  public RelationDeclaration linked(RelationLink newLink) {
    return new RelationDeclaration(
        annotation, others, type, joinColumns, foreignKey, joinTable, mapsId, Optional.of(newLink));
  }
}
