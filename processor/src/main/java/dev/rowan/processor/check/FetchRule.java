package dev.rowan.processor.check;

import dev.rowan.processor.finder.Finder;
import dev.rowan.processor.finder.PropertyTree;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a {@code @Fetch} names must be relations. */
final class FetchRule {
  private final PropertyTree tree;
  private final Diagnostics diagnostics;

  FetchRule(PropertyTree tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  Optional<List<List<RelationModel>>> read(RepositoryMethod method, Finder finder) {
    boolean returnsEntities = finder.subject() == Subject.FIND && method.projection().isEmpty();
    if (!method.fetches().isEmpty() && !returnsEntities) {
      diagnostics.report(
          RepositoryProblem.FETCH_WITHOUT_ENTITIES, method.fetchOrigin(), method.name());
      return Optional.empty();
    }
    List<List<RelationModel>> paths = new ArrayList<>();
    boolean isRight = true;
    for (String path : method.fetches()) {
      Optional<List<RelationModel>> read = path(method, path);
      read.ifPresent(paths::add);
      isRight &= read.isPresent();
    }
    return isRight ? Optional.of(paths) : Optional.empty();
  }

  private Optional<List<RelationModel>> path(RepositoryMethod method, String path) {
    List<RelationModel> steps = new ArrayList<>();
    PropertyTree at = tree;
    for (String name : path.split("\\.", -1)) {
      Optional<RelationModel> relation = at.relation(name);
      if (relation.isEmpty()) {
        List<String> names = at.entity().relations().stream().map(RelationModel::name).toList();
        diagnostics.report(
            RepositoryProblem.UNKNOWN_FETCH,
            method.fetchOrigin(),
            at.entity().type().simpleName(),
            name,
            names.isEmpty() ? "it has none" : Suggestions.instead(name, names));
        return Optional.empty();
      }
      steps.add(relation.get());
      Optional<PropertyTree> behind = at.behind(relation.get());
      if (behind.isEmpty()) {
        return Optional.empty(); // the other entity has faults of its own
      }
      at = behind.get();
    }
    return Optional.of(steps);
  }
}
