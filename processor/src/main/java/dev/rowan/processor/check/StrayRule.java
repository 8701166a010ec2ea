package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EmbeddedProblem;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.report.InheritanceProblem;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.RelationProblem;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** An annotation must stand on a property, and say the same on its getter. */
final class StrayRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (Stray stray : entity.strays()) {
      if (stray.reason() == Stray.Reason.NO_RELATION) {
        reportNoRelation(stray, entity, diagnostics);
      } else if (stray.reason() == Stray.Reason.NOT_EMBEDDED) {
        diagnostics.report(
            EmbeddedProblem.OVERRIDE_WITHOUT_EMBEDDED,
            stray.origin(),
            stray.annotation(),
            stray.member());
      } else if (stray.reason() == Stray.Reason.NO_HIERARCHY) {
        reportNoHierarchy(stray, entity, diagnostics);
      } else {
        report(stray, diagnostics);
      }
    }
    for (PropertyDeclaration property : entity.properties()) {
      for (Origin conflict : property.conflicts()) {
        diagnostics.report(
            EntityProblem.CONTRADICTION, conflict, name(conflict.annotation()), property.name());
      }
    }
  }

  /** An entity without an annotation is told of already. */
  private static void reportNoRelation(
      Stray stray, EntityDeclaration entity, Diagnostics diagnostics) {
    boolean isToldOf =
        entity
            .property(stray.member())
            .filter(p -> p.type() instanceof TypeReading.Unmapped)
            .isPresent();
    if (!isToldOf && stray.annotation().equals("ForeignKey")) {
      diagnostics.report(
          RelationProblem.FOREIGN_KEY_WITHOUT_RELATION, stray.origin(), stray.member());
    } else if (!isToldOf) {
      String name = stray.member();
      diagnostics.report(
          RelationProblem.JOIN_WITHOUT_RELATION,
          stray.origin(),
          stray.annotation(),
          name,
          name,
          stray.annotation());
    }
  }

  private static void reportNoHierarchy(
      Stray stray, EntityDeclaration entity, Diagnostics diagnostics) {
    String ofSubtype = entity.subtype().isPresent() ? "a subtype" : "no part of a hierarchy";
    diagnostics.report(
        InheritanceProblem.NO_HIERARCHY,
        stray.origin(),
        stray.annotation(),
        stray.member(),
        entity.base().isPresent() ? "the base of a hierarchy" : ofSubtype,
        stray.annotation().equals("DiscriminatorValue")
            ? "the subtypes"
            : "the base, beside @Inheritance");
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
      case NO_RELATION, NOT_EMBEDDED, NO_HIERARCHY -> "";
    };
  }

  private static String instead(Stray.Reason reason) {
    return switch (reason) {
      case STATIC -> "remove \"static\"";
      case TRANSIENT -> "remove what makes it transient";
      case NO_GETTER -> "write it on a field or its getter";
      case NO_RELATION, NOT_EMBEDDED, NO_HIERARCHY -> "";
    };
  }

  /** The simple name of an annotation. */
  static String name(@Nullable AnnotationMirror annotation) {
    return annotation == null
        ? ""
        : annotation.getAnnotationType().asElement().getSimpleName().toString();
  }
}
