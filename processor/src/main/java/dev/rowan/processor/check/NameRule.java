package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.SqlName.Source;
import dev.rowan.processor.model.UniqueDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.NameProblem;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A name must be one that PostgreSQL takes as it is. */
final class NameRule implements Rule {
  private static final int LONGEST = 63;
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    String annotation =
        switch (entity.table().kind()) {
          case TABLE -> "@Table(\"...\")";
          case VIEW -> "@View(\"...\")";
          case MATERIALIZED_VIEW -> "@MaterializedView(\"...\")";
        };
    check("table", entity.table().name(), annotation, diagnostics);
    check("schema", entity.table().schema(), "", diagnostics);
    for (PropertyDeclaration property : entity.columns()) {
      SqlName name = property.column().name();
      if (SYSTEM_COLUMNS.contains(name.value()) && !property.isSystemVersion()) {
        diagnostics.report(NameProblem.SYSTEM_COLUMN, name.origin(), name.value());
      } else {
        String written =
            property.foreignKey().isPresent() ? "@JoinColumn(\"...\")" : "@Column(name = \"...\")";
        check("column", name, written, diagnostics);
      }
    }
    for (UniqueDeclaration key : entity.uniqueKeys()) {
      check("constraint", key.name(), "", diagnostics);
    }
  }

  /** Checks the name of a kind of thing, which the user can write in an annotation. */
  static void check(String kind, SqlName name, String annotation, Diagnostics diagnostics) {
    if (name.source() == Source.ABSENT) {
      return;
    }
    String value = name.value();
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    boolean isDerived = name.source() == Source.DERIVED || name.source() == Source.AS_WRITTEN;
    String with = isDerived ? " with " + annotation : "";
    if (value.isBlank()) {
      diagnostics.report(NameProblem.BLANK_NAME, name.origin(), kind, kind);
    } else if (value.indexOf('\0') >= 0) {
      diagnostics.report(NameProblem.NUL_IN_NAME, name.origin(), kind);
    } else if (bytes > LONGEST) {
      diagnostics.report(NameProblem.NAME_TOO_LONG, name.origin(), kind, value, bytes, with);
    } else if (name.source() == Source.WRITTEN) {
      checkWritten(kind, name, diagnostics);
    }
    boolean mayBeReserved = name.source() == Source.WRITTEN || name.source() == Source.DERIVED;
    if (mayBeReserved && Identifiers.isReserved(value)) {
      diagnostics.report(
          NameProblem.RESERVED_NAME,
          name.origin(),
          kind,
          value,
          kind,
          with,
          quotedByHand(value, annotation));
    }
  }

  private static void checkWritten(String kind, SqlName name, Diagnostics diagnostics) {
    String value = name.value();
    String quoted = inJava(value);
    if (!value.equals(value.strip())) {
      diagnostics.report(
          NameProblem.SPACE_AROUND_NAME, name.origin(), kind, value, kind, value.strip(), quoted);
    } else if (value.contains("\"")) {
      diagnostics.report(
          NameProblem.BROKEN_QUOTES, name.origin(), kind, value, inJava(value.replace("\"", "")));
    } else if (value.contains(".")) {
      diagnostics.report(
          NameProblem.DOT_IN_NAME, name.origin(), kind, value, instead(kind, value), quoted);
    }
  }

  private static String instead(String kind, String value) {
    int dot = value.lastIndexOf('.');
    return kind.equals("table") || kind.equals("type")
        ? "write schema = \"%s\" and the name \"%s\""
            .formatted(value.substring(0, dot), value.substring(dot + 1))
        : "write the name alone";
  }

  private static String quotedByHand(String value, String annotation) {
    return annotation.contains("\"...\"")
        ? annotation.replace("\"...\"", inJava(value))
        : inJava(value);
  }

  /** The name in double quotes, as a literal of Java. */
  private static String inJava(String value) {
    return "\"\\\"" + value + "\\\"\"";
  }
}
