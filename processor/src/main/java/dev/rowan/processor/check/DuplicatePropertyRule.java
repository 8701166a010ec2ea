package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.report.RelationProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Superclasses, subclasses and embedded ids must not share names of properties. */
final class DuplicatePropertyRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    Map<String, PropertyDeclaration> names = new HashMap<>();
    Stream.concat(
            entity.columns().stream().filter(p -> p.foreignKey().isEmpty()),
            entity.relations().stream())
        .filter(property -> names.putIfAbsent(generated(property), property) != null)
        .forEach(property -> report(property, entity, diagnostics));
    entity.columns().stream()
        .filter(column -> column.foreignKey().isPresent() && names.containsKey(generated(column)))
        .forEach(column -> reportForeignKey(column, names, diagnostics));
  }

  private static void reportForeignKey(
      PropertyDeclaration column, Map<String, PropertyDeclaration> names, Diagnostics diagnostics) {
    String relation = column.foreignKey().orElseThrow().relation();
    PropertyDeclaration taken = Objects.requireNonNull(names.get(column.name()));
    diagnostics.report(
        RelationProblem.FOREIGN_KEY_NAME,
        column.origin(),
        column.name(),
        relation,
        taken.column().name().value(),
        relation);
  }

  private static void report(
      PropertyDeclaration property, EntityDeclaration entity, Diagnostics diagnostics) {
    diagnostics.report(
        EntityProblem.DUPLICATE_PROPERTY,
        property.origin(),
        entity.type().simpleName(),
        property.name());
  }

  /** The properties that come first under their names. */
  static Stream<PropertyDeclaration> firsts(EntityDeclaration entity) {
    Set<String> names = new HashSet<>();
    return entity.columns().stream().filter(property -> names.add(generated(property)));
  }

  /** The name in generated code: {@code homeCity} for {@code home.city}. */
  private static String generated(PropertyDeclaration property) {
    return Stream.of(property.name().split("\\."))
        .reduce((path, name) -> path + Words.capital(name))
        .orElseThrow();
  }
}
