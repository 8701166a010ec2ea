package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.InheritanceDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.InheritanceProblem;

/**
 * What stands beside the discriminator of a hierarchy: no property, and no table that is joined.
 */
final class DiscriminatorRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity
        .base()
        .map(FamilyDeclaration.Base::inheritance)
        .ifPresent(
            inheritance ->
                entity.columns().forEach(column -> check(column, inheritance, diagnostics)));
    for (PropertyDeclaration property : entity.joinedRelations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      boolean isToHierarchy = relation.target().flatMap(EntityDeclaration::family).isPresent();
      if (isToHierarchy || entity.family().isPresent()) {
        String type = Words.type(property.javaType());
        diagnostics.report(
            InheritanceProblem.PLAIN_IN_HIERARCHY,
            property.origin(),
            property.name(),
            type,
            type,
            property.name());
      }
    }
  }

  /** Reports a property that has the name of the discriminator, in SQL or in Java. */
  static void check(
      PropertyDeclaration property, InheritanceDeclaration inheritance, Diagnostics diagnostics) {
    String column = inheritance.discriminator().name().value();
    boolean isSame =
        property.column().name().value().equals(column)
            || property.name().equalsIgnoreCase(column.replace("_", ""));
    if (isSame) {
      diagnostics.report(
          InheritanceProblem.DISCRIMINATOR_CLASH,
          property.origin(),
          property.name(),
          Words.type(inheritance.base()),
          column);
    }
  }
}
