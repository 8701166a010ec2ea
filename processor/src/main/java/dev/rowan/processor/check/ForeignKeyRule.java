package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.ForeignKeyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.RelationProblem;

/** What is said of a foreign key stands where it is declared, and can be done. */
final class ForeignKeyRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      relation.foreignKey().ifPresent(key -> check(property, relation, key, diagnostics));
    }
  }

  private static void check(
      PropertyDeclaration property,
      RelationDeclaration relation,
      ForeignKeyDeclaration key,
      Diagnostics diagnostics) {
    if (!relation.hasForeignKey() && !relation.isOneSided()) {
      boolean isJunction = relation.kind() == RelationKind.MANY_TO_MANY;
      diagnostics.report(
          RelationProblem.FOREIGN_KEY_MISPLACED,
          key.origin(),
          property.name(),
          isJunction
              ? "the rows of its junction table go with either side"
              : "the other table has it",
          isJunction
              ? "remove it"
              : "write it on " + RelationAnnotationRule.owner(property, relation));
    } else {
      NameRule.check("constraint", key.name(), "", diagnostics);
      checkAction("onDelete", key.onDelete(), property, relation, key, diagnostics);
      checkAction("onUpdate", key.onUpdate(), property, relation, key, diagnostics);
    }
  }

  private static void checkAction(
      String member,
      String action,
      PropertyDeclaration property,
      RelationDeclaration relation,
      ForeignKeyDeclaration key,
      Diagnostics diagnostics) {
    Origin origin = key.origin().member(member);
    boolean isHere = relation.hasForeignKey();
    if (action.equals("set null") && isHere && isNeverNull(property, relation)) {
      diagnostics.report(
          RelationProblem.FOREIGN_KEY_SET_NULL, origin, member, property.name(), property.name());
    } else if (action.equals("set default") && !hasDefault(relation)) {
      diagnostics.report(RelationProblem.FOREIGN_KEY_SET_DEFAULT, origin, member, property.name());
    }
  }

  /** What cannot be told yet is taken as it should be. */
  private static boolean hasDefault(RelationDeclaration relation) {
    return relation.hasForeignKey()
        && relation.link().stream()
            .flatMap(link -> link.joins().stream())
            .noneMatch(join -> join.column().column().defaultValue().isEmpty());
  }

  private static boolean isNeverNull(PropertyDeclaration property, RelationDeclaration relation) {
    return property.nullness() == Nullness.NOT_NULL
        || relation.link().stream()
            .flatMap(link -> link.joins().stream())
            .anyMatch(join -> join.isShared() && isNeverNull(join));
  }

  private static boolean isNeverNull(RelationLink.Join join) {
    return join.column().isKey() || join.column().nullness() == Nullness.NOT_NULL;
  }
}
