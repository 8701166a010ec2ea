package dev.rowan.processor.check;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;
import java.util.Optional;

/** What is inserted along a relation is known as new, and its key reaches the foreign key. */
final class PersistRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      if (relation.target().isPresent()
          && relation.annotation().cascade().contains(Cascade.PERSIST)
          && !isOfView(entity, relation)) {
        check(entity, property, relation, diagnostics);
      }
    }
  }

  /** Nothing is written along such a relation, which is told of elsewhere. */
  private static boolean isOfView(EntityDeclaration entity, RelationDeclaration relation) {
    return entity.table().kind().isView()
        || relation.target().filter(target -> target.table().kind().isView()).isPresent();
  }

  private static void check(
      EntityDeclaration entity,
      PropertyDeclaration property,
      RelationDeclaration relation,
      Diagnostics diagnostics) {
    EntityDeclaration target = relation.target().orElseThrow();
    if (!target.idColumns().isEmpty()
        && target.idColumns().stream().allMatch(id -> id.generated().isEmpty())) {
      diagnostics.report(
          RelationProblem.PERSIST_ASSIGNED_ID,
          relation.annotation().at("cascade"),
          property.name(),
          target.type().simpleName());
      return;
    }
    EntityDeclaration owner = relation.hasForeignKey() ? entity : target;
    foreignKey(property, relation, target)
        .flatMap(RelationDeclaration::link)
        .flatMap(link -> link.joins().stream().filter(RelationLink.Join::isShared).findFirst())
        .ifPresent(
            join ->
                diagnostics.report(
                    RelationProblem.PERSIST_SHARED_COLUMN,
                    relation.annotation().at("cascade"),
                    property.name(),
                    join.column().column().name().value(),
                    join.column().name(),
                    owner.type().simpleName()));
  }

  /** The relation that has the foreign key: this one, or the one that maps it. */
  private static Optional<RelationDeclaration> foreignKey(
      PropertyDeclaration property, RelationDeclaration relation, EntityDeclaration target) {
    if (relation.kind() == RelationKind.MANY_TO_MANY) {
      return Optional.empty();
    }
    return relation.hasForeignKey()
        ? property.relation()
        : target.property(relation.annotation().mappedBy()).flatMap(PropertyDeclaration::relation);
  }
}
