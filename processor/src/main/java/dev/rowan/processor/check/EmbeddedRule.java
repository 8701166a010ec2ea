package dev.rowan.processor.check;

import dev.rowan.processor.model.EmbeddedDeclaration;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.model.TypeReading.Reason;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EmbeddedProblem;

/** An embedded value is of a visible class or record that can be made and read, and is no key. */
final class EmbeddedRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.properties()) {
      check(property, entity, diagnostics);
    }
  }

  private static void check(
      PropertyDeclaration property, EntityDeclaration entity, Diagnostics diagnostics) {
    if (property.type() instanceof TypeReading.Unmapped unmapped
        && unmapped.reason() == Reason.NOT_EMBEDDABLE) {
      diagnostics.report(
          EmbeddedProblem.NOT_EMBEDDABLE,
          property.origin(),
          property.name(),
          Words.type(property.javaType()),
          instead(property));
    }
    property.embedded().ifPresent(value -> check(property, value, entity, diagnostics));
  }

  private static String instead(PropertyDeclaration property) {
    String type = Words.type(property.javaType());
    return property.javaType().toString().startsWith("java.") || property.javaType().isPrimitive()
        ? "remove @Embedded"
        : "declare %s as a class or a record, or write @ManyToOne if it is an entity"
            .formatted(type);
  }

  private static void check(
      PropertyDeclaration property,
      EmbeddedDeclaration value,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    checkAnnotations(property, diagnostics);
    if (isPossible(property, value, diagnostics)) {
      ConstructionRule.check(
          value.type().simpleName(),
          value.origin(),
          property.components(),
          value.construction(),
          diagnostics);
      AccessRule.check(
          value.shape().kind(), property.components(), value.construction(), diagnostics);
    }
    for (PropertyDeclaration component : property.components()) {
      checkComponent(component, property, entity, diagnostics);
      check(component, entity, diagnostics);
    }
  }

  private static void checkAnnotations(PropertyDeclaration property, Diagnostics diagnostics) {
    String name = property.name();
    String type = Words.type(property.javaType());
    property
        .id()
        .ifPresent(at -> diagnostics.report(EmbeddedProblem.EMBEDDED_AS_ID, at, name, type));
    if (!property.column().written().isEmpty()) {
      diagnostics.report(
          EmbeddedProblem.COLUMN_ON_EMBEDDED, property.column().origin(), name, type);
    }
    property
        .generated()
        .ifPresent(
            g -> diagnostics.report(EmbeddedProblem.GENERATED_EMBEDDED, g.origin(), name, type));
  }

  /** Whether generated code can know instances of the type at all. */
  private static boolean isPossible(
      PropertyDeclaration property, EmbeddedDeclaration value, Diagnostics diagnostics) {
    String name = property.name();
    String type = value.type().simpleName();
    if (value.isCircular()) {
      diagnostics.report(
          EmbeddedProblem.EMBEDDED_CIRCLE, property.origin(), name, type, type, name);
    } else if (!value.visible()) {
      diagnostics.report(EmbeddedProblem.EMBEDDED_INVISIBLE, property.origin(), type, name);
    } else if (value.shape().isInner()) {
      diagnostics.report(EmbeddedProblem.INNER_EMBEDDED, property.origin(), type, name, type);
    } else if (value.shape().isAbstract()) {
      diagnostics.report(EmbeddedProblem.ABSTRACT_EMBEDDED, property.origin(), name, type);
    } else if (property.components().isEmpty()) {
      diagnostics.report(EmbeddedProblem.EMPTY_EMBEDDED, property.origin(), type, name, type, name);
    } else {
      return true;
    }
    return false;
  }

  private static void checkComponent(
      PropertyDeclaration component,
      PropertyDeclaration holder,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    String name = component.name();
    component
        .relation()
        .ifPresent(
            r ->
                diagnostics.report(
                    EmbeddedProblem.RELATION_IN_EMBEDDED,
                    r.annotation().origin(),
                    name,
                    holder.name(),
                    entity.type().simpleName()));
    component
        .id()
        .ifPresent(
            at ->
                diagnostics.report(
                    EmbeddedProblem.ID_IN_EMBEDDED,
                    at,
                    "Id",
                    name,
                    holder.name(),
                    "Id",
                    holder.name()));
    component
        .embeddedId()
        .ifPresent(
            at ->
                diagnostics.report(
                    EmbeddedProblem.ID_IN_EMBEDDED,
                    at,
                    "EmbeddedId",
                    name,
                    holder.name(),
                    "EmbeddedId",
                    holder.name()));
  }
}
