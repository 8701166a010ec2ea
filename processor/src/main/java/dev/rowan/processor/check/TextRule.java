package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.ColumnProblem;
import dev.rowan.processor.report.Diagnostics;
import java.util.Map;

/** Expressions and types that become a part of SQL must say something. */
final class TextRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      ColumnDeclaration column = property.column();
      Map.of(
              "type", column.type(),
              "defaultValue", column.defaultValue(),
              "check", column.check(),
              "comment", column.comment())
          .forEach((member, text) -> check(property, member, text, diagnostics));
    }
  }

  private static void check(
      PropertyDeclaration property, String member, String text, Diagnostics diagnostics) {
    ColumnDeclaration column = property.column();
    if (text.indexOf('\0') >= 0) {
      diagnostics.report(ColumnProblem.NUL_IN_TEXT, column.at(member), member, property.name());
    } else if (column.has(member) && text.isBlank() && !member.equals("comment")) {
      diagnostics.report(ColumnProblem.BLANK_TEXT, column.at(member), member, property.name());
    }
  }
}
