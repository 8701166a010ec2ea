package dev.rowan.processor.check;

import dev.rowan.processor.model.ComponentPath;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.ProjectionDeclaration;
import dev.rowan.processor.model.ProjectionDeclaration.Component;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ProjectionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where the components of a projection come from, by their names or by what they say. */
final class ComponentPaths {
  private static final String COUNT = "count()";

  private final ProjectionDeclaration projection;
  private final Entities entities;
  private final Diagnostics diagnostics;

  ComponentPaths(ProjectionDeclaration projection, Entities entities, Diagnostics diagnostics) {
    this.projection = projection;
    this.entities = entities;
    this.diagnostics = diagnostics;
  }

  /** The path of a component; empty when there is none, which it reports. */
  Optional<ComponentPath> find(Component component, EntityModel root) {
    return component.from().isPresent()
        ? written(component, component.from().get(), root)
        : named(component, root);
  }

  private Optional<ComponentPath> named(Component component, EntityModel root) {
    String name = component.name();
    Optional<ComponentPath> own = own(root, name);
    if (own.isPresent()) {
      return own;
    }
    List<ComponentPath> found = longer(root, name);
    if (found.isEmpty()) {
      diagnostics.report(
          ProjectionProblem.UNKNOWN_COMPONENT,
          component.origin(),
          root.type().simpleName(),
          name,
          Suggestions.instead(name, componentNames(root)));
    } else if (found.size() > 1) {
      diagnostics.report(
          ProjectionProblem.AMBIGUOUS_COMPONENT,
          component.origin(),
          name,
          Words.list(found.stream().map(ComponentPath::toString).toList()),
          found.get(0));
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  /** A column or a relation of the entity itself. */
  private static Optional<ComponentPath> own(EntityModel entity, String name) {
    Optional<ComponentPath> relation =
        entity.relations().stream()
            .filter(r -> r.name().equals(name))
            .map(r -> new ComponentPath(entity, List.of(r), Optional.empty()))
            .findFirst();
    return relation.or(() -> column(entity, name)).or(() -> embedded(entity, name));
  }

  private static Optional<ComponentPath> column(EntityModel entity, String name) {
    return entity.properties().stream()
        .filter(p -> p.name().equals(name))
        .map(p -> new ComponentPath(entity, List.of(), Optional.of(p)))
        .findFirst();
  }

  private static Optional<ComponentPath> embedded(EntityModel entity, String name) {
    return entity
        .embedded(name)
        .map(v -> new ComponentPath(entity, List.of(), Optional.empty(), Optional.of(v), false));
  }

  /** What relations to one lead to: {@code authorName} is {@code author.name}. */
  private List<ComponentPath> longer(EntityModel entity, String name) {
    List<ComponentPath> found = new ArrayList<>();
    for (RelationModel relation : entity.relations()) {
      if (!isMany(relation) && startsWith(name, relation.name())) {
        String rest = Words.small(name.substring(relation.name().length()));
        target(relation)
            .map(target -> all(target, rest))
            .orElse(List.of())
            .forEach(path -> found.add(path.after(entity, relation)));
      }
    }
    return found;
  }

  private List<ComponentPath> all(EntityModel entity, String name) {
    return own(entity, name).map(List::of).orElseGet(() -> longer(entity, name));
  }

  private static boolean startsWith(String name, String relation) {
    return name.length() > relation.length()
        && name.startsWith(relation)
        && Character.isUpperCase(name.charAt(relation.length()));
  }

  private static boolean isMany(RelationModel relation) {
    return relation instanceof RelationModel.ToMany;
  }

  private Optional<EntityModel> target(RelationModel relation) {
    return entities.model(relation.target().type());
  }

  private Optional<ComponentPath> written(Component component, String path, EntityModel root) {
    EntityModel entity = root;
    List<RelationModel> steps = new ArrayList<>();
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length; i++) {
      Optional<ComponentPath> embedded = embedded(entity, names, i);
      if (embedded.isPresent()) {
        return embedded.map(
            end -> new ComponentPath(root, steps, end.column(), end.embedded(), false));
      }
      Optional<ComponentPath> step = own(entity, names[i]);
      if (step.isEmpty() || (i < names.length - 1 && step.get().steps().isEmpty())) {
        reportUnknown(component, path, entity, names[i], step.isPresent());
        return Optional.empty();
      }
      if (i == names.length - 1) {
        steps.addAll(step.get().steps());
        return Optional.of(
            new ComponentPath(root, steps, step.get().column(), step.get().embedded(), false));
      }
      RelationModel relation = step.get().relation();
      Optional<EntityModel> target = target(relation);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      steps.add(relation);
      entity = target.get();
      if (isMany(relation)) {
        List<String> rest = List.of(names).subList(i + 1, names.length);
        Optional<ComponentPath> end = behindMany(component, rest, root, steps, entity);
        if (end.isEmpty()) {
          reportMany(component, path, relation);
        }
        return end;
      }
    }
    return Optional.empty();
  }

  /** Their number, or the values of one of their columns in a collection. */
  private static Optional<ComponentPath> behindMany(
      Component component,
      List<String> rest,
      EntityModel root,
      List<RelationModel> steps,
      EntityModel entity) {
    if (rest.equals(List.of(COUNT))) {
      return Optional.of(new ComponentPath(root, steps, Optional.empty(), Optional.empty(), true));
    }
    return BoundComponentRule.collection(component).isEmpty()
        ? Optional.empty()
        : entity.properties().stream()
            .filter(
                p -> p.path().equals(rest) || (rest.size() == 1 && p.name().equals(rest.get(0))))
            .map(p -> new ComponentPath(root, steps, Optional.of(p)))
            .findFirst();
  }

  /** What an embedded value holds, if its path is all that is left. */
  private static Optional<ComponentPath> embedded(EntityModel entity, String[] names, int from) {
    List<String> path = List.of(names).subList(from, names.length);
    return path.size() == 1
        ? Optional.empty()
        : entity.properties().stream()
            .filter(p -> p.isEmbedded() && p.path().equals(path))
            .map(p -> new ComponentPath(entity, List.of(), Optional.of(p)))
            .findFirst()
            .or(() -> embedded(entity, String.join(".", path)));
  }

  private void reportUnknown(
      Component component, String path, EntityModel entity, String name, boolean isColumn) {
    List<String> names = isColumn ? relationNames(entity) : ownNames(entity);
    diagnostics.report(
        ProjectionProblem.UNKNOWN_FROM,
        component.path(),
        path,
        projection.type().simpleName() + "." + component.name(),
        entity.type().simpleName(),
        name,
        names.isEmpty() ? "end the path before" : Suggestions.instead(name, names));
  }

  private void reportMany(Component component, String path, RelationModel relation) {
    diagnostics.report(
        ProjectionProblem.PATH_THROUGH_MANY,
        component.path(),
        path,
        projection.type().simpleName() + "." + component.name(),
        relation.name(),
        relation.target().type().simpleName());
  }

  /** What a component may be called: own names, and those of what relations to one lead to. */
  private List<String> componentNames(EntityModel root) {
    Stream<String> longer =
        root.relations().stream()
            .filter(relation -> !isMany(relation))
            .flatMap(
                relation ->
                    target(relation).stream()
                        .flatMap(target -> ownNames(target).stream())
                        .map(name -> relation.name() + Words.capital(name)));
    return Stream.concat(ownNames(root).stream(), longer).distinct().toList();
  }

  private static List<String> ownNames(EntityModel entity) {
    return Stream.concat(
            entity.properties().stream().map(PropertyModel::name), relationNames(entity).stream())
        .distinct()
        .toList();
  }

  private static List<String> relationNames(EntityModel entity) {
    return entity.relations().stream().map(RelationModel::name).toList();
  }
}
