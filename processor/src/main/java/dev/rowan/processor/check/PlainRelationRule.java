package dev.rowan.processor.check;

import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;

/**
 * What is held plainly and not joined by every read is put there when it is fetched, so something
 * must be able to put it there.
 */
final class PlainRelationRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      if (relation.link().isPresent() && relation.type().holder() == Holder.PLAIN) {
        check(entity, property, relation, diagnostics);
      }
    }
  }

  private static void check(
      EntityDeclaration entity,
      PropertyDeclaration property,
      RelationDeclaration relation,
      Diagnostics diagnostics) {
    String type = Words.type(property.javaType());
    String name = property.name();
    if (relation.type().collection().isPresent()) {
      if (entity.shape().kind() == Kind.RECORD) {
        diagnostics.report(
            RelationProblem.RECORD_TO_MANY, property.origin(), name, type, type, name);
      }
    } else if (!relation.isOwner()
        && !property.access().settable()
        && isGivenToConstructor(entity, property)) {
      diagnostics.report(
          RelationProblem.PLAIN_TO_ONE,
          property.origin(),
          name,
          type,
          Words.type(entity.type()),
          type,
          name);
    }
  }

  private static boolean isGivenToConstructor(
      EntityDeclaration entity, PropertyDeclaration property) {
    return entity.construction() instanceof ConstructionReading.Found found
        && found.construction().parameters().contains(property.name());
  }
}
