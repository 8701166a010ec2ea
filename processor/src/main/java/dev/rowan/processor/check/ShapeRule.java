package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Shape;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;

/** Generated code must see an entity and be able to make one. */
final class ShapeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    Shape shape = entity.shape();
    String name = entity.type().simpleName();
    if (shape.isMappedSuperclass()) {
      diagnostics.report(EntityProblem.MAPPED_AND_ENTITY, entity.origin(), name);
    } else if (shape.isAbstract() && entity.base().isEmpty()) {
      diagnostics.report(EntityProblem.ABSTRACT_ENTITY, entity.origin(), name);
    }
    if (shape.hidden()) {
      diagnostics.report(EntityProblem.PRIVATE_ENTITY, entity.origin(), name);
    }
    if (shape.isInner()) {
      diagnostics.report(EntityProblem.INNER_ENTITY, entity.origin(), name, name);
    }
    if (shape.isGeneric()) {
      diagnostics.report(EntityProblem.GENERIC_ENTITY, entity.origin(), name, name);
    }
    if (!shape.entitySuperclass().isEmpty() && entity.subtype().isEmpty()) {
      diagnostics.report(
          EntityProblem.ENTITY_EXTENDS_ENTITY, entity.origin(), name, shape.entitySuperclass());
    }
  }
}
