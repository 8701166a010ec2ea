package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.InheritanceProblem;

/** Entities of hierarchies stand in tables. */
final class FamilyViewRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (entity.table().kind().isView() && entity.family().filter(f -> isTold(f)).isPresent()) {
      diagnostics.report(
          InheritanceProblem.VIEW_IN_HIERARCHY,
          entity.origin(),
          Words.type(entity.type()),
          entity.table().kind().words());
    }
  }

  /** The subtypes in a single table have that of the base, which tells. */
  private static boolean isTold(FamilyDeclaration family) {
    return family instanceof FamilyDeclaration.Base
        || family.inheritance().strategy() == InheritanceStrategy.JOINED;
  }
}
