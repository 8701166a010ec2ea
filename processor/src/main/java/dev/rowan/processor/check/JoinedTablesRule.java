package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Member;
import dev.rowan.processor.model.InheritanceDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.InheritanceProblem;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a hierarchy that are joined can be told apart, and what tells of a whole row stands
 * in that of the base.
 */
final class JoinedTablesRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity
        .base()
        .filter(base -> isJoined(base.inheritance()))
        .ifPresent(base -> checkTables(entity, base, diagnostics));
    entity
        .subtype()
        .map(FamilyDeclaration.Subtype::inheritance)
        .filter(JoinedTablesRule::isJoined)
        .ifPresent(inheritance -> checkRoles(entity, inheritance, diagnostics));
    entity.relations().forEach(property -> checkRelation(property, diagnostics));
  }

  private static boolean isJoined(InheritanceDeclaration inheritance) {
    return inheritance.strategy() == InheritanceStrategy.JOINED;
  }

  /** Of tables in one schema others tell. */
  private static void checkTables(
      EntityDeclaration entity, FamilyDeclaration.Base base, Diagnostics diagnostics) {
    Map<String, EntityDeclaration> tables = new HashMap<>();
    tables.put(entity.table().name().value(), entity);
    for (Member member : base.members()) {
      TableDeclaration table = member.entity().table();
      EntityDeclaration other = tables.putIfAbsent(table.name().value(), member.entity());
      if (other != null && !other.table().schema().value().equals(table.schema().value())) {
        diagnostics.report(
            InheritanceProblem.JOINED_TABLES_ALIKE,
            base.inheritance().origin(),
            Words.type(other.type()),
            Words.type(member.type()),
            table.name().value());
      }
    }
  }

  private static void checkRoles(
      EntityDeclaration entity, InheritanceDeclaration inheritance, Diagnostics diagnostics) {
    String name = Words.type(entity.type());
    String base = Words.type(inheritance.base());
    for (PropertyDeclaration property : SharedProperties.own(entity)) {
      property.roles().stream()
          .filter(role -> role.role() == Role.VERSION || role.role() == Role.SOFT_DELETE)
          .forEach(
              role ->
                  diagnostics.report(
                      InheritanceProblem.STATE_IN_SUBTYPE,
                      role.origin(),
                      StrayRule.name(role.origin().annotation()),
                      property.name(),
                      name,
                      base));
    }
  }

  /** A foreign key that no property holds is in none of the selects that join the tables. */
  private static void checkRelation(PropertyDeclaration property, Diagnostics diagnostics) {
    RelationDeclaration relation = property.relation().orElseThrow();
    boolean isToJoined =
        relation
            .target()
            .flatMap(EntityDeclaration::family)
            .filter(family -> isJoined(family.inheritance()))
            .isPresent();
    if (relation.isOneSided() && isToJoined) {
      String target = Words.type(relation.target().orElseThrow().type());
      diagnostics.report(
          InheritanceProblem.ONE_SIDED_TO_JOINED,
          relation.joinColumns().get(0).origin(),
          property.name(),
          target,
          target);
    }
  }
}
