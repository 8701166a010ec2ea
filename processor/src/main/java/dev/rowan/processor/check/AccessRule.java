package dev.rowan.processor.check;

import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import java.util.List;

/** Generated code must be able to read each property and to set it. */
final class AccessRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (entity.missing().isEmpty()) {
      check(entity.shape().kind(), entity.properties(), entity.construction(), diagnostics);
    }
  }

  /** Checks an entity or an embedded value with these properties. */
  static void check(
      Kind kind,
      List<PropertyDeclaration> properties,
      ConstructionReading construction,
      Diagnostics diagnostics) {
    if (kind == Kind.RECORD) {
      return;
    }
    for (PropertyDeclaration property : properties) {
      if (!property.access().readable()) {
        diagnostics.report(
            EntityProblem.UNREADABLE_PROPERTY,
            property.origin(),
            property.name(),
            "get" + Words.capital(property.name()));
      } else if (isUnset(property, construction)) {
        reportUnset(property, diagnostics);
      }
    }
  }

  private static boolean isUnset(PropertyDeclaration property, ConstructionReading construction) {
    return construction instanceof ConstructionReading.None none
        && none.unset().contains(property.name());
  }

  private static void reportUnset(PropertyDeclaration property, Diagnostics diagnostics) {
    boolean isFinal = property.access() instanceof Access.Field;
    String parameter = Words.type(property.javaType()) + " " + property.name();
    diagnostics.report(
        EntityProblem.UNSETTABLE_PROPERTY,
        property.origin(),
        property.name(),
        isFinal ? "its field is final" : "its field is not visible, there is no setter",
        isFinal
            ? "remove \"final\""
            : "make the field package-private, write set%s(%s)"
                .formatted(Words.capital(property.name()), parameter),
        parameter);
  }
}
