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
 * @param joinTable the {@code @JoinTable}, if it has one
 * @param link what the other entity says about it; empty when there is no other entity, and in the
 *     declarations of those at its far end
 */
public record RelationDeclaration(
    RelationAnnotation annotation,
    List<Origin> others,
    RelationType type,
    List<JoinColumnDeclaration> joinColumns,
    Optional<JoinTableDeclaration> joinTable,
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

  /** Whether the foreign key stands in this entity's table. */
  public boolean hasForeignKey() {
    return isOwner() && !kind().isToMany();
  }

  /** The other entity, if it is known. */
  public Optional<EntityDeclaration> target() {
    return link.map(RelationLink::target);
  }

  /** The same with what the other entity says. */
  public RelationDeclaration linked(RelationLink newLink) {
    return new RelationDeclaration(
        annotation, others, type, joinColumns, joinTable, Optional.of(newLink));
  }
}
