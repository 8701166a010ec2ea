package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.model.RoleDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.WriteProblem;
import java.util.EnumMap;
import java.util.Map;

/** What tells something of its row must be able to, and nothing else. */
final class RoleRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    Map<Role, PropertyDeclaration> known = new EnumMap<>(Role.class);
    for (PropertyDeclaration property : entity.properties()) {
      if (property.embedded().isPresent()) {
        reportEmbedded(property, property, diagnostics);
      } else if (property.roles().size() > 1) {
        reportTwo(property, diagnostics);
      } else {
        property.roles().forEach(role -> check(property, role, known, diagnostics));
      }
      if (property.embeddedId().isPresent()) {
        for (PropertyDeclaration component : property.components()) {
          component.roles().forEach(role -> reportId(component, role, diagnostics));
        }
      }
    }
  }

  private static void reportEmbedded(
      PropertyDeclaration property, PropertyDeclaration holder, Diagnostics diagnostics) {
    for (RoleDeclaration role : property.roles()) {
      diagnostics.report(
          WriteProblem.ROLE_IN_EMBEDDED,
          role.origin(),
          role.role().annotation(),
          property.name(),
          holder.name());
    }
    for (PropertyDeclaration component : property.components()) {
      reportEmbedded(component, property, diagnostics);
    }
  }

  private static void reportTwo(PropertyDeclaration property, Diagnostics diagnostics) {
    RoleDeclaration first = property.roles().get(0);
    RoleDeclaration second = property.roles().get(1);
    diagnostics.report(
        WriteProblem.TWO_ROLES,
        second.origin(),
        property.name(),
        first.role().annotation(),
        second.role().annotation());
  }

  private static void reportId(
      PropertyDeclaration property, RoleDeclaration role, Diagnostics diagnostics) {
    diagnostics.report(
        WriteProblem.ROLE_ON_ID, role.origin(), role.role().annotation(), property.name());
  }

  private static void check(
      PropertyDeclaration property,
      RoleDeclaration role,
      Map<Role, PropertyDeclaration> known,
      Diagnostics diagnostics) {
    String annotation = role.role().annotation();
    PropertyDeclaration before = known.putIfAbsent(role.role(), property);
    if (before != null) {
      diagnostics.report(
          WriteProblem.ROLE_TWICE, role.origin(), annotation, before.name(), property.name());
    } else if (property.isKey()) {
      reportId(property, role, diagnostics);
    } else if (property.relation().isPresent()) {
      diagnostics.report(
          WriteProblem.ROLE_ON_RELATION,
          role.origin(),
          annotation,
          property.name(),
          property.name() + "Id");
    } else if (property.generated().isPresent()) {
      diagnostics.report(
          WriteProblem.ROLE_AND_GENERATED, role.origin(), property.name(), annotation);
    } else {
      checkWritten(property, role.role(), diagnostics);
      property.columnType().ifPresent(t -> RoleTypes.check(property, t, role, diagnostics));
    }
  }

  private static void checkWritten(
      PropertyDeclaration property, Role role, Diagnostics diagnostics) {
    ColumnDeclaration column = property.column();
    if (property.isSystemVersion()) {
      return;
    }
    if (!column.insertable() && role != Role.SOFT_DELETE) {
      reportNotWritten(property, role, "insertable", diagnostics);
    } else if (!column.updatable() && !role.isOfInsert()) {
      reportNotWritten(property, role, "updatable", diagnostics);
    }
  }

  private static void reportNotWritten(
      PropertyDeclaration property, Role role, String member, Diagnostics diagnostics) {
    diagnostics.report(
        WriteProblem.ROLE_NOT_WRITTEN,
        property.column().at(member),
        member,
        property.name(),
        role.annotation(),
        member,
        role.annotation());
  }
}
