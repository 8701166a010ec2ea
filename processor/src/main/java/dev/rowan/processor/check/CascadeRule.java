package dev.rowan.processor.check;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationAnnotation;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;

/** Nothing is deleted along a relation that others may need. */
final class CascadeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      check(property, property.relation().orElseThrow(), diagnostics);
    }
  }

  private static void check(
      PropertyDeclaration property, RelationDeclaration relation, Diagnostics diagnostics) {
    RelationKind kind = relation.kind();
    RelationAnnotation annotation = relation.annotation();
    boolean isShared = kind == RelationKind.MANY_TO_ONE || kind == RelationKind.MANY_TO_MANY;
    String target = Words.innermost(Words.type(property.javaType()));
    if (isShared && annotation.cascade().contains(Cascade.DELETE)) {
      diagnostics.report(
          RelationProblem.DELETE_SHARED,
          annotation.at("cascade"),
          property.name(),
          kind.annotation(),
          target);
    } else if (!annotation.cascade().isEmpty()) {
      diagnostics.report(
          RelationProblem.NO_CASCADES, annotation.at("cascade"), property.name(), "cascade");
    }
    if (annotation.orphanRemoval() && relation.isOwner()) {
      diagnostics.report(
          RelationProblem.ORPHANS_OF_OWNER,
          annotation.at("orphanRemoval"),
          property.name(),
          property.name(),
          target);
    } else if (annotation.orphanRemoval()) {
      diagnostics.report(
          RelationProblem.NO_CASCADES,
          annotation.at("orphanRemoval"),
          property.name(),
          "orphanRemoval");
    }
  }
}
