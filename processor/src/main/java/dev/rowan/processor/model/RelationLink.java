package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What follows from the other entity of a relation.
 *
 * @param target the other entity
 * @param joins the columns of the foreign key in this entity's table; empty when it stands
 *     elsewhere or the {@code @JoinColumn}s do not fit
 * @param junction the junction table of a many-to-many, on the owner's side; of a one-sided
 *     one-to-many the other table with its foreign key
 * @param isJoined whether every read of this entity joins the other one, since no instance can be
 *     made without it
 */
public record RelationLink(
    EntityDeclaration target,
    List<Join> joins,
    Optional<JunctionDeclaration> junction,
    boolean isJoined) {

  /** Copies the lists. */
  public RelationLink {
    joins = List.copyOf(joins);
  }

  /** The same with more of the other entity. */
  public RelationLink with(EntityDeclaration newTarget) {
    return new RelationLink(newTarget, joins, junction, isJoined);
  }

  /**
   * One column of a foreign key.
   *
   * @param column the column, a property of its own or a plain one of the entity
   * @param references the id in the other entity
   * @param isShared whether it is a plain property
   */
  public record Join(PropertyDeclaration column, PropertyDeclaration references, boolean isShared) {

    /** Whether both sides have the same type in Java. */
    public boolean isOfOneType() {
      return column.javaType().box().equals(references.javaType().box());
    }
  }
}
