package dev.rowan.processor.check;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.ComponentPath;
import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.MissingType;
import dev.rowan.processor.model.ProjectionDeclaration;
import dev.rowan.processor.model.ProjectionDeclaration.Component;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ProcessorProblem;
import dev.rowan.processor.report.ProjectionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for all mistakes in projections. */
public final class ProjectionRules {
  private final Neighbours neighbours;
  private final Entities entities;

  /** Rules for the projections of one compilation. */
  public ProjectionRules(Neighbours neighbours, Entities entities) {
    this.neighbours = neighbours;
    this.entities = entities;
  }

  /**
   * Reports every mistake in a projection, and gives its model if there is none; nothing either
   * when its entity has faults, which that says itself.
   */
  public Optional<ProjectionModel> check(
      ProjectionDeclaration projection, Diagnostics diagnostics) {
    if (projection.shape().kind() != Kind.RECORD) {
      reportKind(projection, diagnostics);
      return Optional.empty();
    }
    checkShape(projection, diagnostics);
    checkName(projection, diagnostics);
    projection.missing().forEach(missing -> report(missing, projection, diagnostics));
    if (!projection.isReady()) {
      return Optional.empty();
    }
    return projection.entity().isEmpty()
        ? free(projection, diagnostics)
        : bound(projection, projection.entity().get(), diagnostics);
  }

  private static void reportKind(ProjectionDeclaration projection, Diagnostics diagnostics) {
    String kind = projection.shape().kind().name().toLowerCase(Locale.ROOT);
    String name = projection.type().simpleName();
    diagnostics.report(
        ProjectionProblem.PROJECTION_NO_RECORD, projection.origin(), kind, name, name);
  }

  private static void checkShape(ProjectionDeclaration projection, Diagnostics diagnostics) {
    String name = projection.type().simpleName();
    if (projection.components().isEmpty()) {
      diagnostics.report(ProjectionProblem.EMPTY_PROJECTION, projection.origin(), name);
    }
    if (projection.shape().isGeneric()) {
      diagnostics.report(ProjectionProblem.GENERIC_PROJECTION, projection.origin(), name);
    }
    if (projection.shape().hidden()) {
      diagnostics.report(ProjectionProblem.PRIVATE_PROJECTION, projection.origin(), name);
    }
  }

  private void checkName(ProjectionDeclaration projection, Diagnostics diagnostics) {
    String name = projection.generated().canonicalName();
    boolean isFree =
        !neighbours.isSource(name)
            && neighbours.takeClass(name, projection.type().canonicalName()).isEmpty();
    if (!isFree) {
      diagnostics.report(
          ProjectionProblem.PROJECTION_CLASH,
          projection.origin(),
          projection.generated().simpleName(),
          Words.type(projection.type()));
    }
  }

  private static void report(
      MissingType missing, ProjectionDeclaration projection, Diagnostics diagnostics) {
    diagnostics.report(
        ProcessorProblem.MISSING_TYPE,
        missing.origin(),
        missing.user(),
        missing.type(),
        projection.type().simpleName());
  }

  /** A projection of nothing in particular. */
  private static Optional<ProjectionModel> free(
      ProjectionDeclaration projection, Diagnostics diagnostics) {
    FreeComponentRule rule = new FreeComponentRule(projection, diagnostics);
    List<ProjectionModel.Component> components = new ArrayList<>();
    for (Component component : projection.components()) {
      rule.check(component);
      components.add(model(component, Optional.empty()));
    }
    return model(projection, Optional.empty(), components, diagnostics);
  }

  /** A projection of an entity. */
  private Optional<ProjectionModel> bound(
      ProjectionDeclaration projection, TypeName type, Diagnostics diagnostics) {
    if (!(type instanceof ClassName name) || !entities.isEntity(name)) {
      reportNoEntity(projection, type, diagnostics);
      return Optional.empty();
    }
    Optional<EntityModel> entity = entities.model(name);
    if (entity.isEmpty()) {
      return Optional.empty();
    }
    EntityModel root = entity.get();
    BoundComponentRule rule = new BoundComponentRule(projection, diagnostics);
    rule.checkVisible(root.type(), root.isPublic(), projection.annotation());
    ComponentPaths paths = new ComponentPaths(projection, entities, diagnostics);
    List<ProjectionModel.Component> components = new ArrayList<>();
    for (Component component : projection.components()) {
      Optional<ComponentPath> path = paths.find(component, root);
      path.ifPresent(p -> rule.check(component, p));
      components.add(model(component, path));
    }
    return model(projection, entity, components, diagnostics);
  }

  private static void reportNoEntity(
      ProjectionDeclaration projection, TypeName type, Diagnostics diagnostics) {
    String name = Words.type(type);
    diagnostics.report(
        ProjectionProblem.PROJECTED_NO_ENTITY,
        projection.annotation(),
        projection.type().simpleName(),
        name,
        type instanceof ClassName
            ? "write @Entity on " + name + ", or name another class"
            : "name a class with @Entity");
  }

  private static ProjectionModel.Component model(
      Component component, Optional<ComponentPath> path) {
    return new ProjectionModel.Component(
        component.name(), component.javaType(), type(component, path), path);
  }

  /** What it means, which for embedded and converted values only the entity knows. */
  private static ComponentType type(Component component, Optional<ComponentPath> path) {
    if (path.flatMap(ComponentPath::embedded).isPresent()) {
      return new ComponentType.Embedded();
    }
    if (path.filter(ComponentPath::isOfMany).isPresent()) {
      return new ComponentType.Values(
          BoundComponentRule.collection(component).flatMap(CollectionKind::of).orElseThrow(),
          path.get().column().orElseThrow().type());
    }
    return path.flatMap(ComponentPath::column)
        .filter(column -> BoundComponentRule.isConverted(component, column))
        .<ComponentType>map(column -> new ComponentType.Value(column.type()))
        .orElse(component.type());
  }

  private static Optional<ProjectionModel> model(
      ProjectionDeclaration projection,
      Optional<EntityModel> entity,
      List<ProjectionModel.Component> components,
      Diagnostics diagnostics) {
    boolean isPublic =
        projection.shape().isPublic() && entity.map(EntityModel::isPublic).orElse(true);
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new ProjectionModel(
                projection.type(),
                isPublic,
                entity.map(EntityModel::type),
                components,
                projection.origin()));
  }
}
