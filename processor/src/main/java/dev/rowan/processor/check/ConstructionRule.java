package dev.rowan.processor.check;

import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import java.util.List;
import java.util.stream.Collectors;

/** There must be one way to make an instance. A private class has a private constructor anyway. */
final class ConstructionRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (!entity.missing().isEmpty() || entity.shape().hidden()) {
      return;
    }
    String name = entity.type().simpleName();
    if (entity.construction() instanceof ConstructionReading.Ambiguous ambiguous) {
      diagnostics.report(EntityProblem.AMBIGUOUS_CONSTRUCTOR, ambiguous.second(), name, name);
    } else if (entity.construction() instanceof ConstructionReading.None none
        && none.unset().isEmpty()) {
      diagnostics.report(EntityProblem.NO_CONSTRUCTOR, entity.origin(), name, proposal(entity));
    }
  }

  /** What cannot be set afterwards must be a parameter; if all can, none need be. */
  private static String proposal(EntityDeclaration entity) {
    List<PropertyDeclaration> fixed =
        entity.properties().stream().filter(property -> !property.access().settable()).toList();
    return fixed.isEmpty()
        ? signature(entity, List.of()) + " or " + signature(entity, entity.properties())
        : signature(entity, fixed);
  }

  private static String signature(EntityDeclaration entity, List<PropertyDeclaration> parameters) {
    return parameters.stream()
        .map(ConstructionRule::parameter)
        .collect(Collectors.joining(", ", entity.type().simpleName() + "(", ")"));
  }

  private static String parameter(PropertyDeclaration property) {
    return Words.type(property.javaType()) + " " + property.name();
  }
}
