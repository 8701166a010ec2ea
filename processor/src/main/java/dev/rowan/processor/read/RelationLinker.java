package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.JunctionDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationAnnotation.Convention;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.RelationLink.Join;
import dev.rowan.processor.name.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds to the relations of an entity what follows from the entities to which they lead. */
final class RelationLinker {
  private final ForeignKeys foreignKeys;
  private final Junctions junctions;

  RelationLinker(NamingReader naming) {
    this.foreignKeys = new ForeignKeys(naming);
    this.junctions = new Junctions(naming);
  }

  /**
   * Links the relations.
   *
   * @param entity the entity, whose relations are not linked
   * @param targets finds the entities to which they lead
   */
  EntityDeclaration link(
      EntityDeclaration entity, Function<ClassName, Optional<EntityDeclaration>> targets) {
    if (entity.relations().isEmpty()) {
      return entity;
    }
    return entity.with(entity.properties().stream().map(p -> link(p, entity, targets)).toList());
  }

  private PropertyDeclaration link(
      PropertyDeclaration property,
      EntityDeclaration entity,
      Function<ClassName, Optional<EntityDeclaration>> targets) {
    Optional<RelationDeclaration> relation = property.relation();
    return relation
        .flatMap(r -> r.type().target())
        .flatMap(targets)
        .map(target -> link(property, relation.orElseThrow(), entity, target))
        .orElse(property);
  }

  /**
   * Jakarta Persistence lets both sides name one foreign key; the one with the column has it then.
   */
  private static RelationDeclaration owned(
      RelationDeclaration relation, EntityDeclaration entity, EntityDeclaration target) {
    if (!relation.isOneSided() || relation.annotation().convention() != Convention.JAKARTA) {
      return relation;
    }
    return target.relations().stream()
        .filter(back -> isSame(back.relation().orElseThrow(), relation, entity))
        .findFirst()
        .map(back -> relation.mappedBy(back.name()))
        .orElse(relation);
  }

  private static boolean isSame(
      RelationDeclaration back, RelationDeclaration relation, EntityDeclaration entity) {
    return back.kind() == RelationKind.MANY_TO_ONE
        && back.type().target().filter(entity.type()::equals).isPresent()
        && !back.joinColumns().isEmpty()
        && names(back).equals(names(relation));
  }

  private static List<String> names(RelationDeclaration relation) {
    return relation.joinColumns().stream().map(column -> column.name().value()).sorted().toList();
  }

  private PropertyDeclaration link(
      PropertyDeclaration property,
      RelationDeclaration declared,
      EntityDeclaration entity,
      EntityDeclaration target) {
    RelationDeclaration relation = owned(declared, entity, target);
    List<Join> joins =
        relation.hasForeignKey()
            ? foreignKeys.joins(property, relation, entity, target)
            : List.of();
    boolean hasJunction = relation.isOwner() && relation.kind() == RelationKind.MANY_TO_MANY;
    Optional<JunctionDeclaration> junction =
        hasJunction
            ? Optional.of(junctions.of(property, relation, entity, target))
            : foreignKeys.oneSided(property, relation, entity, target);
    boolean isJoined = JoinedRelations.isJoined(property, relation, entity, target, joins);
    RelationLink link = new RelationLink(target, joins, junction, isJoined);
    return property.linked(
        relation.linked(link),
        joins.stream().filter(j -> !j.isShared()).map(Join::column).toList());
  }
}
