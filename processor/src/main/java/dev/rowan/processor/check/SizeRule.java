package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import dev.rowan.processor.report.ColumnProblem;
import dev.rowan.processor.report.Diagnostics;
import java.util.List;

/** Lengths, precisions and scales must be possible, and so must NULL. */
final class SizeRule implements Rule {
  private static final int LONGEST = 10_485_760;
  private static final int MOST_DIGITS = 1000;

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      checkNull(property, diagnostics);
      if (!property.column().type().isEmpty()) {
        checkTypeAlone(property, diagnostics);
      } else if (property.columnType().isPresent()) {
        String sqlType = element(property.columnType().get()).sqlType();
        checkLength(property, sqlType, diagnostics);
        checkPrecision(property, sqlType, diagnostics);
      }
    }
  }

  private static void checkNull(PropertyDeclaration property, Diagnostics diagnostics) {
    boolean isNullable = property.column().nullable().orElse(false);
    if (isNullable && property.nullness() == Nullness.PRIMITIVE && !property.isKey()) {
      diagnostics.report(
          ColumnProblem.PRIMITIVE_NULLABLE,
          property.column().at("nullable"),
          property.name(),
          property.javaType(),
          Words.type(property.javaType().box()),
          property.name());
    }
  }

  private static void checkTypeAlone(PropertyDeclaration property, Diagnostics diagnostics) {
    for (String member : List.of("length", "precision", "scale")) {
      if (property.column().has(member)) {
        diagnostics.report(
            ColumnProblem.TYPE_AND_SIZE, property.column().at(member), property.name(), member);
      }
    }
  }

  private static void checkLength(
      PropertyDeclaration property, String sqlType, Diagnostics diagnostics) {
    ColumnDeclaration column = property.column();
    if (!column.has("length")) {
      return;
    }
    if (!sqlType.equals("text")) {
      diagnostics.report(
          ColumnProblem.LENGTH_NOT_TEXT,
          column.at("length"),
          property.name(),
          Words.type(property.javaType()));
    } else if (column.length() < 1 || column.length() > LONGEST) {
      diagnostics.report(
          ColumnProblem.LENGTH_OUT_OF_RANGE, column.at("length"), property.name(), column.length());
    }
  }

  private static void checkPrecision(
      PropertyDeclaration property, String sqlType, Diagnostics diagnostics) {
    ColumnDeclaration column = property.column();
    String member = column.has("precision") ? "precision" : "scale";
    if (!column.has(member)) {
      return;
    }
    String name = property.name();
    int precision = column.precision();
    if (!sqlType.equals("numeric")) {
      String type = Words.type(property.javaType());
      diagnostics.report(
          ColumnProblem.PRECISION_NOT_DECIMAL, column.at(member), name, member, type, name);
    } else if (!column.has("precision")) {
      diagnostics.report(ColumnProblem.SCALE_WITHOUT_PRECISION, column.at("scale"), name);
    } else if (precision < 1 || precision > MOST_DIGITS) {
      diagnostics.report(
          ColumnProblem.PRECISION_OUT_OF_RANGE, column.at("precision"), name, precision);
    } else if (column.scale() < 0 || column.scale() > precision) {
      diagnostics.report(
          ColumnProblem.SCALE_OUT_OF_RANGE,
          column.at("scale"),
          name,
          column.scale(),
          precision,
          precision);
    }
  }

  private static ColumnType element(ColumnType type) {
    if (type instanceof ColumnType.ListOf list) {
      return list.element();
    }
    return type instanceof ColumnType.ObjectArray array ? array.element() : type;
  }
}
