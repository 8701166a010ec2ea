package dev.rowan.processor.check;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.ComponentPath;
import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.ComponentType.Role;
import dev.rowan.processor.model.ComponentType.Row;
import dev.rowan.processor.model.EntityReference;
import dev.rowan.processor.model.ProjectionDeclaration;
import dev.rowan.processor.model.ProjectionDeclaration.Component;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.ProjectionProblem;
import java.util.Optional;

/** The types of the components of an entity's projection are those of what they come from. */
final class BoundComponentRule {
  private final ProjectionDeclaration projection;
  private final Diagnostics diagnostics;

  BoundComponentRule(ProjectionDeclaration projection, Diagnostics diagnostics) {
    this.projection = projection;
    this.diagnostics = diagnostics;
  }

  /** Generated code must see the query class of an entity that it reads. */
  void checkVisible(ClassName entity, boolean isPublic, Origin origin) {
    if (!isPublic && !entity.packageName().equals(projection.type().packageName())) {
      String name = projection.type().simpleName();
      diagnostics.report(
          ProjectionProblem.HIDDEN_ENTITY, origin, name, entity.simpleName(), name, name);
    }
  }

  void check(Component component, ComponentPath path) {
    for (RelationModel step : path.steps()) {
      checkVisible(step.target().type(), step.target().isPublic(), component.path());
    }
    if (path.isCount()) {
      checkCount(component, path);
    } else if (path.isOfMany()) {
      checkValues(component, path);
    } else if (path.column().isPresent()) {
      checkColumn(component, path, path.column().get());
    } else if (path.embedded().isPresent()) {
      TypeName type = path.embedded().get().javaType();
      if (!component.javaType().equals(type)) {
        reportOther(component, path, type);
      }
    } else if (path.relation() instanceof RelationModel.ToMany) {
      checkMany(component, path);
    } else {
      checkOne(component, path);
    }
  }

  private void checkCount(Component component, ComponentPath path) {
    if (!component.javaType().box().equals(PrimitiveName.LONG.box())) {
      reportOther(component, path, PrimitiveName.LONG);
    }
  }

  private void checkValues(Component component, ComponentPath path) {
    TypeName element = path.column().orElseThrow().javaType().box();
    ClassName collection = collection(component).orElseThrow();
    TypeName wanted = ParameterizedTypeName.get(collection, element);
    if (!component.javaType().equals(wanted)) {
      reportOther(component, path, wanted);
    }
  }

  /** The collection that a component is, if it is one that values can be put into. */
  static Optional<ClassName> collection(Component component) {
    return component.javaType() instanceof ParameterizedTypeName type
            && CollectionKind.of(type.rawType()).isPresent()
        ? Optional.of(type.rawType())
        : Optional.empty();
  }

  private void checkColumn(Component component, ComponentPath path, PropertyModel column) {
    boolean fits =
        component.type() instanceof ComponentType.Value value && value.type().equals(column.type());
    if (!fits && !isConverted(component, column)) {
      reportOther(component, path, column.javaType());
    } else if (component.javaType().isPrimitive() && !path.isNeverNull()) {
      diagnostics.report(
          ProjectionProblem.NULL_TO_PRIMITIVE,
          component.origin(),
          component.name(),
          path,
          Words.type(component.javaType().box()),
          component.name());
    }
  }

  /** The column's own converter reads it, whatever is known of the type elsewhere. */
  static boolean isConverted(Component component, PropertyModel column) {
    boolean isItsOwn =
        column.type() instanceof ColumnType.Converted
            || column.type() instanceof ColumnType.Json
            || (column.type() instanceof ColumnType.Scalar scalar
                && scalar.dsl() == ColumnType.Dsl.JSON);
    return isItsOwn && component.javaType().box().equals(column.javaType().box());
  }

  private void reportOther(Component component, ComponentPath path, TypeName type) {
    diagnostics.report(
        ProjectionProblem.WRONG_COMPONENT_TYPE,
        component.origin(),
        component.name(),
        Words.type(component.javaType()),
        path,
        Words.type(type),
        Words.type(type),
        component.name());
  }

  private void checkOne(Component component, ComponentPath path) {
    if (component.type() instanceof ComponentType.One one) {
      checkRow(component, path, one.row());
    } else {
      String target = path.relation().target().type().simpleName();
      diagnostics.report(
          ProjectionProblem.RELATION_AS_VALUE,
          component.origin(),
          component.name(),
          Words.type(component.javaType()),
          path,
          target,
          target);
    }
  }

  private void checkMany(Component component, ComponentPath path) {
    if (component.type() instanceof ComponentType.Several several) {
      checkRow(component, path, several.row());
    } else {
      diagnostics.report(
          ProjectionProblem.NOT_A_COLLECTION,
          component.origin(),
          component.name(),
          Words.type(component.javaType()),
          path,
          component.type() instanceof ComponentType.One
              ? Words.type(component.javaType())
              : "projections of " + path.relation().target().type().simpleName());
    }
  }

  private void checkRow(Component component, ComponentPath path, Row row) {
    EntityReference target = path.relation().target();
    String name = target.type().simpleName();
    if (row.role() != Role.RECORD && !leadsTo(row, target.type())) {
      diagnostics.report(
          ProjectionProblem.OTHER_PROJECTION,
          component.origin(),
          component.name(),
          described(row),
          path,
          name,
          name);
      return;
    }
    FreeComponentRule.check(
        component, row, "@Projection(" + name + ".class)", projection, diagnostics);
  }

  private static boolean leadsTo(Row row, TypeName target) {
    return row.role() == Role.ENTITY
        ? row.type().equals(target)
        : row.entity().filter(target::equals).isPresent();
  }

  private static String described(Row row) {
    if (row.role() == Role.ENTITY) {
      return row.type().simpleName();
    }
    return row.type().simpleName()
        + row.entity()
            .map(entity -> ", a projection of " + entity.simpleName())
            .orElse(", a projection of no entity");
  }
}
