package dev.rowan.processor.check;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationAnnotation;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;

/** Nothing is deleted along a relation that others may need, or that may not be fetched. */
final class CascadeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      if (relation.annotation().cascade().contains(Cascade.DELETE)) {
        checkDelete(property, relation, diagnostics);
      }
      if (relation.annotation().cascade().contains(Cascade.UNLINK)) {
        checkUnlink(property, relation, diagnostics);
      }
      if (relation.annotation().orphanRemoval()) {
        checkOrphans(entity, property, relation, diagnostics);
      }
    }
  }

  private static void checkDelete(
      PropertyDeclaration property, RelationDeclaration relation, Diagnostics diagnostics) {
    RelationKind kind = relation.kind();
    RelationAnnotation annotation = relation.annotation();
    if (kind == RelationKind.MANY_TO_ONE || kind == RelationKind.MANY_TO_MANY) {
      diagnostics.report(
          RelationProblem.DELETE_SHARED,
          annotation.at("cascade"),
          property.name(),
          kind.annotation(),
          target(property),
          kind == RelationKind.MANY_TO_MANY
              ? "write Cascade.UNLINK, which deletes only the rows between the two"
              : "remove Cascade.DELETE");
    } else if (relation.isOwner()) {
      diagnostics.report(
          RelationProblem.DELETE_OF_OWNER,
          annotation.at("cascade"),
          property.name(),
          property.name(),
          target(property));
    }
  }

  private static void checkUnlink(
      PropertyDeclaration property, RelationDeclaration relation, Diagnostics diagnostics) {
    RelationKind kind = relation.kind();
    if (kind != RelationKind.MANY_TO_MANY) {
      diagnostics.report(
          RelationProblem.UNLINK_MISPLACED,
          relation.annotation().at("cascade"),
          property.name(),
          kind.annotation(),
          relation.isOwner()
              ? "remove Cascade.UNLINK"
              : "write Cascade.DELETE to delete the rows of "
                  + target(property)
                  + ", or remove it");
    }
  }

  private static void checkOrphans(
      EntityDeclaration entity,
      PropertyDeclaration property,
      RelationDeclaration relation,
      Diagnostics diagnostics) {
    String name = property.name();
    boolean isRecord = entity.shape().kind() == Kind.RECORD;
    if (relation.isOwner()) {
      diagnostics.report(
          RelationProblem.ORPHANS_OF_OWNER,
          relation.annotation().at("orphanRemoval"),
          name,
          name,
          target(property));
    } else if (relation.type().holder() == Holder.PLAIN
        && relation.type().fault().isEmpty()
        && !isRecord) {
      String type = Words.type(property.javaType());
      diagnostics.report(
          RelationProblem.ORPHANS_PLAIN,
          relation.annotation().at("orphanRemoval"),
          name,
          type,
          type,
          name);
    }
  }

  private static String target(PropertyDeclaration property) {
    return Words.innermost(Words.type(property.javaType()));
  }
}
