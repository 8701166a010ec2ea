package dev.rowan.processor.check;

import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.stream.Collectors;

/** There must be one way to make an instance. A private class has a private constructor anyway. */
final class ConstructionRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    boolean isMade = entity.base().isEmpty();
    if (!isMade || !entity.missing().isEmpty() || entity.shape().hidden()) {
      return;
    }
    check(
        entity.type().simpleName(),
        entity.origin(),
        entity.properties(),
        entity.construction(),
        diagnostics);
  }

  /** Checks an entity or an embedded value of this type, with these properties. */
  static void check(
      String name,
      Origin origin,
      List<PropertyDeclaration> properties,
      ConstructionReading construction,
      Diagnostics diagnostics) {
    if (construction instanceof ConstructionReading.Ambiguous ambiguous) {
      diagnostics.report(EntityProblem.AMBIGUOUS_CONSTRUCTOR, ambiguous.second(), name, name);
    } else if (construction instanceof ConstructionReading.None none && none.unset().isEmpty()) {
      diagnostics.report(EntityProblem.NO_CONSTRUCTOR, origin, name, proposal(name, properties));
    }
  }

  /** What cannot be set afterwards must be a parameter; if all can, none need be. */
  private static String proposal(String name, List<PropertyDeclaration> properties) {
    List<PropertyDeclaration> fixed =
        properties.stream().filter(property -> !property.access().settable()).toList();
    return fixed.isEmpty()
        ? signature(name, List.of()) + " or " + signature(name, properties)
        : signature(name, fixed);
  }

  private static String signature(String name, List<PropertyDeclaration> parameters) {
    return parameters.stream()
        .map(ConstructionRule::parameter)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String parameter(PropertyDeclaration property) {
    return Words.type(property.javaType()) + " " + property.name();
  }
}
