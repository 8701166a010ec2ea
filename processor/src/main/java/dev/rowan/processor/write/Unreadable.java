package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which columns may come back from a write with a value that Java does not take. */
final class Unreadable {
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'(?:::[\\w.\" ]+)?");

  /** The constants of the types that take less than their columns hold. */
  static final Set<String> NARROW =
      Set.of(
          "BYTE",
          "CHAR",
          "NUMERIC_INTEGER",
          "URI",
          "URL",
          "LOCALE",
          "CURRENCY",
          "YEAR",
          "MONTH",
          "DAY_OF_WEEK",
          "MONTH_DAY",
          "DURATION",
          "PERIOD",
          "ZONE_ID",
          "ZONE_OFFSET",
          "TIME_ZONE",
          "INET");

  private Unreadable() {}

  /** Whether what a write returns of the column may be refused. */
  static boolean isPossible(PropertyModel column) {
    return isPossible(column.type())
        && !(column.type() instanceof ColumnType.Enumerated type && isKnown(column, type));
  }

  private static boolean isPossible(ColumnType type) {
    if (type instanceof ColumnType.ListOf list) {
      return isPossible(list.element());
    }
    if (type instanceof ColumnType.ObjectArray array) {
      return isPossible(array.element());
    }
    if (type instanceof ColumnType.Scalar scalar) {
      return NARROW.contains(scalar.constant());
    }
    return !(type instanceof ColumnType.PrimitiveArray);
  }

  /** Whether an insert stores what the instance holds, or a default value that Java knows. */
  private static boolean isKnown(PropertyModel property, ColumnType.Enumerated type) {
    ColumnModel column = property.column();
    return column.insertable()
        && property.generation() instanceof Generation.None
        && (column.defaultValue().isEmpty() || isConstant(column.defaultValue(), type));
  }

  private static boolean isConstant(String defaultValue, ColumnType.Enumerated type) {
    Matcher text = TEXT.matcher(defaultValue);
    List<String> labels = type.labels();
    return type.isOrdinal()
        ? defaultValue.matches("\\d{1,4}") && Integer.parseInt(defaultValue) < labels.size()
        : text.matches() && labels.contains(text.group(1).replace("''", "'"));
  }
}
