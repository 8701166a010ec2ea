package dev.rowan.processor.check;

import dev.rowan.processor.model.ConverterFault;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.ConverterProblem;
import dev.rowan.processor.report.Diagnostics;

/** A converter can be made, and converts the property to something that a column holds. */
final class ConverterRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      if (property.type() instanceof TypeReading.Misconverted misconverted) {
        report(property.name(), misconverted.fault(), diagnostics);
      }
    }
  }

  private static void report(String property, ConverterFault fault, Diagnostics diagnostics) {
    String converter = Words.type(fault.converter());
    String type = Words.type(fault.property());
    switch (fault.kind()) {
      case NOT_A_COLUMN ->
          diagnostics.report(ConverterProblem.CONVERT_WITHOUT_COLUMN, fault.origin(), property);
      case NO_CONVERTER ->
          diagnostics.report(
              ConverterProblem.NOT_A_CONVERTER, fault.origin(), converter, property, type);
      case NOT_MADE ->
          diagnostics.report(
              ConverterProblem.CONVERTER_NOT_MADE, fault.origin(), converter, property);
      case UNTYPED ->
          diagnostics.report(
              ConverterProblem.UNTYPED_CONVERTER, fault.origin(), converter, property, type);
      case OTHER_TYPE ->
          diagnostics.report(
              ConverterProblem.CONVERTER_OF_OTHER_TYPE,
              fault.origin(),
              converter,
              Words.type(fault.from()),
              property,
              type,
              type);
      case NO_COLUMN ->
          diagnostics.report(
              ConverterProblem.CONVERTER_TO_NO_COLUMN,
              fault.origin(),
              converter,
              property,
              Words.type(fault.to()));
    }
  }
}
