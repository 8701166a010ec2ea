package dev.rowan.processor.check;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;

/** Nothing is deleted along a relation that others may need. */
final class CascadeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      RelationKind kind = relation.kind();
      boolean isShared = kind == RelationKind.MANY_TO_ONE || kind == RelationKind.MANY_TO_MANY;
      String target = Words.innermost(Words.type(property.javaType()));
      if (isShared && relation.annotation().cascade().contains(Cascade.DELETE)) {
        diagnostics.report(
            RelationProblem.DELETE_SHARED,
            relation.annotation().at("cascade"),
            property.name(),
            kind.annotation(),
            target);
      }
      if (relation.annotation().orphanRemoval() && relation.isOwner()) {
        diagnostics.report(
            RelationProblem.ORPHANS_OF_OWNER,
            relation.annotation().at("orphanRemoval"),
            property.name(),
            property.name(),
            target);
      }
    }
  }
}
