package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EnumDeclaration;
import dev.rowan.processor.model.EnumDeclaration.Label;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.TypeProblem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The constants of an enum need texts that differ and that PostgreSQL can hold. */
final class EnumRule implements Rule {
  private static final int LONGEST_LABEL = 63;

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      property.enumeration().ifPresent(e -> check(property, e, diagnostics));
    }
  }

  private static void check(
      PropertyDeclaration property, EnumDeclaration enumeration, Diagnostics diagnostics) {
    String name = property.name();
    if (!enumeration.visible()) {
      diagnostics.report(TypeProblem.HIDDEN_ENUM, property.origin(), name, enumeration.name());
    }
    if (enumeration.labels().isEmpty()) {
      diagnostics.report(TypeProblem.EMPTY_ENUM, property.origin(), name, enumeration.name());
    }
    checkDuplicates(enumeration, diagnostics);
    enumeration.labels().forEach(label -> checkText(label, enumeration, diagnostics));
    if (enumeration.isNative()) {
      NameRule.check("type", enumeration.typeName(), "@PgEnum", diagnostics);
      NameRule.check("schema", enumeration.schema(), "@PgEnum", diagnostics);
    }
  }

  private static void checkDuplicates(EnumDeclaration enumeration, Diagnostics diagnostics) {
    Map<String, Label> texts = new HashMap<>();
    for (Label label : enumeration.labels()) {
      Label other = texts.putIfAbsent(label.text(), label);
      if (other != null) {
        diagnostics.report(
            TypeProblem.DUPLICATE_LABEL,
            label.origin(),
            other.constant(),
            label.constant(),
            enumeration.name(),
            label.text());
      }
    }
  }

  private static void checkText(Label label, EnumDeclaration enumeration, Diagnostics diagnostics) {
    int bytes = label.text().getBytes(StandardCharsets.UTF_8).length;
    if (label.text().indexOf('\0') >= 0) {
      diagnostics.report(TypeProblem.LABEL_WITH_NUL, label.origin(), label.constant());
    } else if (enumeration.isNative() && bytes > LONGEST_LABEL) {
      diagnostics.report(
          TypeProblem.LABEL_TOO_LONG, label.origin(), label.text(), label.constant(), bytes);
    }
  }
}
