package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.UniqueDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.UniqueProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A unique key names properties that are there, each once, and no two keys the same ones. */
final class UniqueRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    List<String> names = names(entity);
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
      if (!key.properties().isEmpty() && !keys.add(columns(key, entity))) {
        diagnostics.report(
            UniqueProblem.DUPLICATE_UNIQUE, key.origin(), Words.list(key.properties()));
      }
    }
  }

  /** The columns, and the relations and embedded values that stand for the columns of their own. */
  static List<String> names(EntityDeclaration entity) {
    Stream<PropertyDeclaration> relations =
        entity.relations().stream()
            .filter(p -> p.relation().filter(RelationDeclaration::hasForeignKey).isPresent());
    Stream<PropertyDeclaration> values =
        entity.properties().stream().filter(p -> p.embedded().isPresent());
    return Stream.of(entity.columns().stream(), relations, values)
        .flatMap(all -> all)
        .map(PropertyDeclaration::name)
        .toList();
  }

  private static List<String> columns(UniqueDeclaration key, EntityDeclaration entity) {
    return key.properties().stream().flatMap(name -> columns(name, entity)).toList();
  }

  private static Stream<String> columns(String name, EntityDeclaration entity) {
    Optional<PropertyDeclaration> property = entity.property(name);
    if (property.flatMap(PropertyDeclaration::embedded).isPresent()) {
      return entity.columns().stream()
          .map(PropertyDeclaration::name)
          .filter(column -> column.startsWith(name + "."));
    }
    return property
        .flatMap(PropertyDeclaration::relation)
        .flatMap(RelationDeclaration::link)
        .map(link -> link.joins().stream().map(join -> join.column().name()))
        .orElseGet(() -> Stream.of(name));
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
