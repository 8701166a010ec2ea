package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import dev.rowan.processor.model.RoleDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.WriteProblem;
import java.util.Set;

/** The types of properties that tell something of their row. */
final class RoleTypes {
  private static final Set<String> MOMENTS =
      Set.of("Instant", "OffsetDateTime", "ZonedDateTime", "LocalDateTime", "LocalDate");
  private static final Set<String> VERSIONS =
      Set.of(
          "short",
          "Short",
          "int",
          "Integer",
          "long",
          "Long",
          "Instant",
          "OffsetDateTime",
          "LocalDateTime");

  private RoleTypes() {}

  static void check(
      PropertyDeclaration property,
      ColumnType column,
      RoleDeclaration role,
      Diagnostics diagnostics) {
    String type = Words.type(property.javaType());
    switch (role.role()) {
      case CREATED_AT, UPDATED_AT -> checkMoment(property, type, role, diagnostics);
      case CREATED_BY, UPDATED_BY -> checkUser(property, column, type, role, diagnostics);
      case VERSION -> checkVersion(property, type, role, diagnostics);
      case SOFT_DELETE -> checkSoftDelete(property, type, role, diagnostics);
    }
  }

  private static void checkMoment(
      PropertyDeclaration property, String type, RoleDeclaration role, Diagnostics diagnostics) {
    if (!MOMENTS.contains(type)) {
      String name = property.name();
      diagnostics.report(
          WriteProblem.MOMENT_TYPE, role.origin(), role.role().annotation(), name, type, name);
    }
  }

  private static void checkUser(
      PropertyDeclaration property,
      ColumnType column,
      String type,
      RoleDeclaration role,
      Diagnostics diagnostics) {
    boolean isPrimitive = property.javaType().isPrimitive();
    if (isPrimitive || !(column instanceof ColumnType.Scalar)) {
      diagnostics.report(
          WriteProblem.USER_TYPE,
          role.origin(),
          role.role().annotation(),
          property.name(),
          type,
          isPrimitive ? Words.type(property.javaType().box()) : "String",
          property.name());
    }
  }

  private static void checkVersion(
      PropertyDeclaration property, String type, RoleDeclaration role, Diagnostics diagnostics) {
    String name = property.name();
    if (property.isSystemVersion()) {
      if (!Set.of("long", "Long").contains(type)) {
        diagnostics.report(WriteProblem.XMIN_TYPE, role.origin(), name, type, name);
      }
    } else if (!VERSIONS.contains(type)) {
      diagnostics.report(WriteProblem.VERSION_TYPE, role.origin(), name, type, name);
    }
  }

  private static void checkSoftDelete(
      PropertyDeclaration property, String type, RoleDeclaration role, Diagnostics diagnostics) {
    String name = property.name();
    if (type.equals("boolean")) {
      return;
    }
    if (!MOMENTS.contains(type)) {
      diagnostics.report(WriteProblem.SOFT_DELETE_TYPE, role.origin(), name, type, name, name);
    } else if (!property.column().nullable().orElse(property.nullness() != Nullness.NOT_NULL)) {
      diagnostics.report(WriteProblem.SOFT_DELETE_NEVER_NULL, role.origin(), name, type, name);
    }
  }
}
