package dev.rowan.processor.check;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ValidationProblem;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The members of built-in constraints must make sense. */
final class ConstraintMembers {

  private ConstraintMembers() {}

  static void check(
      String name, ConstraintModel constraint, BuiltIn builtIn, Diagnostics diagnostics) {
    switch (builtIn) {
      case SIZE -> checkSize(name, constraint, diagnostics);
      case DIGITS -> checkDigits(name, constraint, diagnostics);
      case DECIMAL_MIN, DECIMAL_MAX -> checkBound(name, constraint, diagnostics);
      case EMAIL, PATTERN -> checkRegex(name, constraint, diagnostics);
      default -> {}
    }
  }

  private static void checkSize(String name, ConstraintModel constraint, Diagnostics diagnostics) {
    AnnotationModel size = constraint.annotation();
    int min = size.plain("min", Integer.class, 0);
    int max = size.plain("max", Integer.class, Integer.MAX_VALUE);
    if (min < 0 || max < min) {
      diagnostics.report(ValidationProblem.SIZE_RANGE, constraint.origin(), name, min, max);
    }
  }

  private static void checkDigits(
      String name, ConstraintModel constraint, Diagnostics diagnostics) {
    int integer = constraint.annotation().plain("integer", Integer.class, 0);
    int fraction = constraint.annotation().plain("fraction", Integer.class, 0);
    String member = integer < 0 ? "integer" : "fraction";
    if (Math.min(integer, fraction) < 0) {
      diagnostics.report(
          ValidationProblem.NEGATIVE_DIGITS,
          constraint.origin().member(member),
          name,
          Math.min(integer, fraction));
    }
  }

  private static void checkBound(String name, ConstraintModel constraint, Diagnostics diagnostics) {
    String bound = constraint.annotation().plain("value", String.class, "");
    if (!isNumber(bound)) {
      diagnostics.report(
          ValidationProblem.BOUND_NOT_A_NUMBER,
          constraint.origin().member("value"),
          bound,
          constraint.name(),
          name);
    }
  }

  private static boolean isNumber(String text) {
    try {
      new BigDecimal(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void checkRegex(String name, ConstraintModel constraint, Diagnostics diagnostics) {
    String regex = constraint.annotation().plain("regexp", String.class, ".*");
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      diagnostics.report(
          ValidationProblem.INVALID_REGEX,
          constraint.origin().member("regexp"),
          regex,
          e.getDescription(),
          constraint.name(),
          name);
    }
  }
}
