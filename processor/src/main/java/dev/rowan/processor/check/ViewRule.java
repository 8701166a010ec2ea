package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.model.TableKind;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ViewProblem;
import java.util.stream.Stream;

/** Nothing in an entity of a view speaks of writes, and a relation finds rows by an id. */
final class ViewRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    TableDeclaration table = entity.table();
    table
        .other()
        .ifPresent(
            other ->
                diagnostics.report(
                    ViewProblem.TABLE_AND_VIEW,
                    other,
                    entity.type().simpleName(),
                    StrayRule.name(table.origin().annotation()),
                    StrayRule.name(other.annotation())));
    if (table.kind().isView()) {
      checkProperties(entity, diagnostics);
      checkHooks(entity, diagnostics);
    }
    for (PropertyDeclaration relation : entity.relations()) {
      checkIds(entity, relation, diagnostics);
      checkCascade(entity, relation, diagnostics);
    }
  }

  private static void checkProperties(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      property
          .roles()
          .forEach(
              role ->
                  diagnostics.report(
                      ViewProblem.WRITTEN_VIEW,
                      role.origin(),
                      role.role().annotation(),
                      property.name(),
                      entity.table().kind().words(),
                      entity.type().simpleName(),
                      role.role().annotation()));
      property
          .generated()
          .ifPresent(
              generated ->
                  diagnostics.report(
                      ViewProblem.WRITTEN_VIEW,
                      generated.origin(),
                      "Generated",
                      property.name(),
                      entity.table().kind().words(),
                      entity.type().simpleName(),
                      "Generated"));
    }
  }

  private static void checkHooks(EntityDeclaration entity, Diagnostics diagnostics) {
    Stream.of(HookEvent.values())
        .filter(event -> event != HookEvent.AFTER_LOAD)
        .filter(event -> entity.hooks().hears(event::equals))
        .findFirst()
        .ifPresent(
            event ->
                diagnostics.report(
                    ViewProblem.HOOK_OF_VIEW,
                    entity.origin(),
                    entity.type().simpleName(),
                    event.annotation(),
                    entity.table().kind().words()));
  }

  private static void checkIds(
      EntityDeclaration entity, PropertyDeclaration property, Diagnostics diagnostics) {
    RelationDeclaration relation = property.relation().orElseThrow();
    relation
        .target()
        .filter(target -> target.table().kind().isView() && target.idColumns().isEmpty())
        .filter(target -> relation.isOwner())
        .ifPresent(
            target ->
                diagnostics.report(
                    ViewProblem.RELATION_TO_NO_ID,
                    relation.annotation().origin(),
                    property.name(),
                    target.type().simpleName(),
                    target.type().simpleName()));
    boolean hasNoId = entity.table().kind().isView() && entity.idColumns().isEmpty();
    if (hasNoId && !relation.hasForeignKey()) {
      diagnostics.report(
          ViewProblem.RELATION_WITHOUT_ID,
          relation.annotation().origin(),
          property.name(),
          entity.type().simpleName());
    }
  }

  private static void checkCascade(
      EntityDeclaration entity, PropertyDeclaration property, Diagnostics diagnostics) {
    RelationDeclaration relation = property.relation().orElseThrow();
    boolean writes = !relation.annotation().cascade().isEmpty();
    if (!writes && !relation.annotation().orphanRemoval()) {
      return;
    }
    EntityDeclaration view =
        Stream.concat(Stream.of(entity), relation.target().stream())
            .filter(e -> e.table().kind() != TableKind.TABLE)
            .findFirst()
            .orElse(null);
    if (view != null) {
      String member = writes ? "cascade" : "orphanRemoval";
      diagnostics.report(
          ViewProblem.CASCADE_OF_VIEW,
          relation.annotation().at(member),
          member,
          property.name(),
          view.type().simpleName(),
          view.table().kind().words());
    }
  }
}
