package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.report.Origin;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** An annotation must stand on a property, and say the same on its getter. */
final class StrayRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.strays().forEach(stray -> report(stray, diagnostics));
    for (PropertyDeclaration property : entity.properties()) {
      for (Origin conflict : property.conflicts()) {
        diagnostics.report(
            EntityProblem.CONTRADICTION, conflict, name(conflict.annotation()), property.name());
      }
    }
  }

  private static void report(Stray stray, Diagnostics diagnostics) {
    diagnostics.report(
        EntityProblem.NOT_A_PROPERTY,
        stray.origin(),
        stray.annotation(),
        stray.member(),
        why(stray.reason()),
        stray.annotation(),
        instead(stray.reason()));
  }

  private static String why(Stray.Reason reason) {
    return switch (reason) {
      case STATIC -> "what is static belongs to no row";
      case TRANSIENT -> "\"transient\" and @Transient say that it is not stored";
      case NO_GETTER -> "it is not the getter of a field";
      case NO_RELATION -> "";
    };
  }

  private static String instead(Stray.Reason reason) {
    return switch (reason) {
      case STATIC -> "remove \"static\"";
      case TRANSIENT -> "remove what makes it transient";
      case NO_GETTER -> "write it on a field or its getter";
      case NO_RELATION -> "";
    };
  }

  private static String name(@Nullable AnnotationMirror annotation) {
    return annotation == null
        ? ""
        : annotation.getAnnotationType().asElement().getSimpleName().toString();
  }
}
