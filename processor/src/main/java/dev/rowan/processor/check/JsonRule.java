package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.JsonFault;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.JsonProblem;

/** JSON stands in one column, and generated code can name its type. */
final class JsonRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      if (property.type() instanceof TypeReading.Misread misread) {
        report(property.name(), misread.fault(), diagnostics);
      }
    }
  }

  private static void report(String property, JsonFault fault, Diagnostics diagnostics) {
    switch (fault.kind()) {
      case NOT_A_COLUMN ->
          diagnostics.report(
              JsonProblem.JSON_AND_OTHER, fault.origin(), fault.what(), property, fault.what());
      case HIDDEN ->
          diagnostics.report(
              JsonProblem.HIDDEN_JSON_TYPE,
              fault.origin(),
              property,
              Words.type(fault.what()),
              Words.type(fault.what()));
    }
  }
}
