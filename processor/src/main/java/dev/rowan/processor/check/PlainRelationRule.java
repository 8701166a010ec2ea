package dev.rowan.processor.check;

import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;

/**
 * What is held plainly is put there when it is fetched, and until then an instance that knows its
 * id stands for it. Without one, an update of what was not fetched would lose the foreign key.
 */
final class PlainRelationRule implements Rule {
  private static final String RECORD = "a record cannot be filled once it is there";

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
    boolean isRecord = entity.shape().kind() == Kind.RECORD;
    String type = Words.type(property.javaType());
    String name = property.name();
    if (relation.type().collection().isPresent()) {
      if (isRecord) {
        diagnostics.report(
            RelationProblem.RECORD_TO_MANY, property.origin(), name, type, type, name);
      }
      return;
    }
    String reason = isRecord ? RECORD : reason(entity, property, relation, type);
    if (!reason.isEmpty()) {
      diagnostics.report(
          RelationProblem.PLAIN_TO_ONE, property.origin(), name, type, reason, type, name);
    }
  }

  private static String reason(
      EntityDeclaration entity,
      PropertyDeclaration property,
      RelationDeclaration relation,
      String type) {
    if (!property.access().settable()) {
      return isGivenToConstructor(entity, property)
          ? "nothing sets it when it is fetched later"
          : "";
    }
    RelationLink link = relation.link().orElseThrow();
    boolean ownsColumns = link.joins().stream().anyMatch(join -> !join.isShared());
    return ownsColumns && !link.isReferable()
        ? "until it is fetched an instance with nothing but its id stands for it, which "
            + type
            + " does not allow"
        : "";
  }

  private static boolean isGivenToConstructor(
      EntityDeclaration entity, PropertyDeclaration property) {
    return entity.construction() instanceof ConstructionReading.Found found
        && found.construction().parameters().contains(property.name());
  }
}
