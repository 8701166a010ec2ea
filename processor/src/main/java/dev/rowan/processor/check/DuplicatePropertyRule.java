package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Superclasses, subclasses and embedded ids must not share names of properties. */
final class DuplicatePropertyRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    Set<String> names = new HashSet<>();
    entity.columns().stream()
        .filter(property -> !names.add(property.name()))
        .forEach(property -> report(property, entity, diagnostics));
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
    return entity.columns().stream().filter(property -> names.add(property.name()));
  }
}
