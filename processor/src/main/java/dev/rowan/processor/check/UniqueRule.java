package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.UniqueDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.UniqueProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A unique key names properties that are there, each once, and no two keys the same ones. */
final class UniqueRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    List<String> names = entity.columns().stream().map(PropertyDeclaration::name).toList();
    Set<List<String>> keys = new HashSet<>();
    entity.columns().stream()
        .filter(p -> p.column().unique())
        .forEach(p -> keys.add(List.of(p.name())));
    for (UniqueDeclaration key : entity.uniqueKeys()) {
      if (key.properties().isEmpty()) {
        diagnostics.report(UniqueProblem.EMPTY_UNIQUE, key.origin());
      } else {
        checkNames(key, names, entity, diagnostics);
      }
      if (!key.properties().isEmpty() && !keys.add(key.properties())) {
        diagnostics.report(
            UniqueProblem.DUPLICATE_UNIQUE, key.origin(), Words.list(key.properties()));
      }
    }
  }

  private static void checkNames(
      UniqueDeclaration key,
      List<String> names,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    for (String name : key.properties()) {
      if (!names.contains(name)) {
        diagnostics.report(
            UniqueProblem.UNKNOWN_PROPERTY,
            key.origin().member("value"),
            entity.type().simpleName(),
            name,
            Suggestions.instead(name, names));
      } else if (!seen.add(name)) {
        diagnostics.report(UniqueProblem.PROPERTY_TWICE, key.origin().member("value"), name);
      }
    }
  }
}
