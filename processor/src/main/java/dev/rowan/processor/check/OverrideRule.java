package dev.rowan.processor.check;

import dev.rowan.processor.model.EmbeddedDeclaration;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EmbeddedProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An {@code @AttributeOverride} names a column of the embedded value, each once. */
final class OverrideRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.properties().forEach(property -> check(property, diagnostics));
  }

  private static void check(PropertyDeclaration property, Diagnostics diagnostics) {
    if (property.type() instanceof TypeReading.Embedded embedded) {
      List<String> names = names(property).toList();
      Set<String> seen = new HashSet<>();
      for (EmbeddedDeclaration.ColumnOverride override : embedded.value().overrides()) {
        check(override, property, names, seen, diagnostics);
      }
      property.components().forEach(component -> check(component, diagnostics));
    }
  }

  private static void check(
      EmbeddedDeclaration.ColumnOverride override,
      PropertyDeclaration property,
      List<String> names,
      Set<String> seen,
      Diagnostics diagnostics) {
    if (!names.contains(override.name())) {
      diagnostics.report(
          EmbeddedProblem.UNKNOWN_OVERRIDE,
          override.origin(),
          property.name(),
          override.name(),
          property.name(),
          Suggestions.instead(override.name(), names));
    } else if (!seen.add(override.name())) {
      diagnostics.report(
          EmbeddedProblem.OVERRIDE_TWICE, override.origin(), property.name(), override.name());
    }
  }

  private static Stream<String> names(PropertyDeclaration holder) {
    return holder.components().stream()
        .flatMap(
            component ->
                component.embedded().isPresent()
                    ? names(component).map(name -> component.name() + "." + name)
                    : Stream.of(component.name()));
  }
}
