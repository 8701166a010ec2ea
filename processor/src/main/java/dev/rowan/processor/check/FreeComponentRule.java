package dev.rowan.processor.check;

import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.ComponentType.Role;
import dev.rowan.processor.model.ComponentType.Row;
import dev.rowan.processor.model.ProjectionDeclaration;
import dev.rowan.processor.model.ProjectionDeclaration.Component;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ProjectionProblem;

/**
 * The components of a projection of no entity are values, entities, projections and collections.
 */
final class FreeComponentRule {
  private final ProjectionDeclaration projection;
  private final Diagnostics diagnostics;

  FreeComponentRule(ProjectionDeclaration projection, Diagnostics diagnostics) {
    this.projection = projection;
    this.diagnostics = diagnostics;
  }

  void check(Component component) {
    if (component.from().isPresent()) {
      diagnostics.report(
          ProjectionProblem.FROM_WITHOUT_ENTITY,
          component.path(),
          component.name(),
          projection.type().simpleName());
    }
    if (component.type() instanceof ComponentType.Other) {
      diagnostics.report(
          ProjectionProblem.COMPONENT_TYPE,
          component.origin(),
          component.name(),
          Words.type(component.javaType()),
          "use one of these, or a List or Set of entities or projections");
    } else if (component.type() instanceof ComponentType.One one) {
      check(component, one.row(), "@Projection");
    } else if (component.type() instanceof ComponentType.Several several) {
      check(component, several.row(), "@Projection");
    }
  }

  private void check(Component component, Row row, String annotation) {
    check(component, row, annotation, projection, diagnostics);
  }

  /** A record must be a projection, and not lead back here. */
  static void check(
      Component component,
      Row row,
      String annotation,
      ProjectionDeclaration projection,
      Diagnostics diagnostics) {
    if (row.role() == Role.RECORD) {
      diagnostics.report(
          ProjectionProblem.NESTED_NO_PROJECTION,
          component.origin(),
          component.name(),
          row.type().simpleName(),
          annotation);
    } else if (row.isCyclic()) {
      diagnostics.report(
          ProjectionProblem.PROJECTION_CYCLE,
          component.origin(),
          component.name(),
          projection.type().simpleName());
    } else if (!row.isVisible()) {
      reportHidden(row.type().simpleName(), component, projection, diagnostics);
    }
  }

  private static void reportHidden(
      String type, Component component, ProjectionDeclaration projection, Diagnostics diagnostics) {
    String name = projection.type().simpleName();
    diagnostics.report(ProjectionProblem.HIDDEN_ENTITY, component.origin(), name, type, name, name);
  }
}
