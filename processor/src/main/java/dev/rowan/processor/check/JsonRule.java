package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.JsonFault;
import dev.rowan.processor.model.JsonModel;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.Secrecy;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.JsonProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON stands in one column, and generated code can name its type; what is secret is no key. */
final class JsonRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      if (property.type() instanceof TypeReading.Misread misread) {
        report(property.name(), misread.fault(), diagnostics);
      }
    }
    entity.json().ifPresent(json -> checkNames(entity.properties(), json, diagnostics));
    for (PropertyDeclaration property : entity.properties()) {
      boolean isSensitive = property.column().secrecy().isSensitive();
      if (isSensitive && (property.isKey() || property.relation().isPresent())) {
        String what = property.isKey() ? "a key" : "a relation";
        diagnostics.report(JsonProblem.SENSITIVE_KEY, property.origin(), property.name(), what);
      }
    }
  }

  private static void checkNames(
      List<PropertyDeclaration> properties, JsonModel json, Diagnostics diagnostics) {
    Map<String, String> known = new HashMap<>();
    for (PropertyDeclaration property : properties) {
      Secrecy secrecy = property.column().secrecy();
      if (secrecy.isHidden() && !secrecy.isRead()) {
        continue;
      }
      String member = json.member(property.name());
      String before = known.putIfAbsent(member, property.name());
      if (before != null && !before.equals(property.name())) {
        diagnostics.report(
            JsonProblem.JSON_NAME_TWICE, property.origin(), before, property.name(), member);
      }
      if (property.relation().isEmpty()) {
        checkNames(property.components(), json, diagnostics);
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
