package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EmbeddedProblem;
import dev.rowan.processor.report.IdProblem;

/** An embedded id is a visible record with plain components. */
final class EmbeddedIdRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.properties().stream()
        .filter(p -> p.embeddedId().isPresent() && p.relation().isEmpty())
        .forEach(p -> check(p, diagnostics));
  }

  private static void check(PropertyDeclaration key, Diagnostics diagnostics) {
    String type = Words.type(key.javaType());
    if (key.type() instanceof TypeReading.Unmapped) {
      diagnostics.report(IdProblem.EMBEDDED_ID_NOT_RECORD, key.origin(), key.name(), type);
    } else if (key.type() instanceof TypeReading.Embedded record && !record.value().visible()) {
      diagnostics.report(IdProblem.EMBEDDED_ID_INVISIBLE, key.origin(), type, key.name());
    } else if (key.type() instanceof TypeReading.Embedded && key.components().isEmpty()) {
      diagnostics.report(IdProblem.EMPTY_EMBEDDED_ID, key.origin(), type, key.name());
    }
    if (!key.column().written().isEmpty()) {
      diagnostics.report(IdProblem.COLUMN_ON_EMBEDDED_ID, key.column().origin(), key.name(), type);
    }
    reportGenerated(key, diagnostics);
    key.components().forEach(component -> checkComponent(component, diagnostics));
    key.components().stream()
        .filter(component -> component.embedded().isPresent())
        .forEach(
            component ->
                diagnostics.report(
                    EmbeddedProblem.EMBEDDED_IN_KEY,
                    component.origin(),
                    component.name(),
                    key.name(),
                    Words.type(component.javaType())));
  }

  private static void checkComponent(PropertyDeclaration component, Diagnostics diagnostics) {
    reportGenerated(component, diagnostics);
    component
        .relation()
        .ifPresent(r -> RelationAnnotationRule.reportInKey(component, r, diagnostics));
    String name = component.name();
    component
        .id()
        .ifPresent(at -> diagnostics.report(IdProblem.ID_IN_EMBEDDED_ID, at, "Id", name, "Id"));
    component
        .embeddedId()
        .ifPresent(
            at ->
                diagnostics.report(
                    IdProblem.ID_IN_EMBEDDED_ID, at, "EmbeddedId", name, "EmbeddedId"));
  }

  private static void reportGenerated(PropertyDeclaration property, Diagnostics diagnostics) {
    property
        .generated()
        .ifPresent(
            generated ->
                diagnostics.report(
                    IdProblem.EMBEDDED_ID_GENERATED, generated.origin(), property.name()));
  }
}
